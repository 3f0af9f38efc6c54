using SenHub.Domain.Deliveries;
using SenHub.Domain.Retention;

namespace SenHub.Domain.Tests.Retention;

public sealed class PaperKeepingTests
{
    [Fact]
    public void A_paper_that_is_wanted_or_whose_pupil_is_kept_does_not_go()
    {
        Assert.True(PaperKeeping.MayGo(A.Ref(1).ToString(), isWanted: false, []));
        Assert.False(PaperKeeping.MayGo(A.Ref(1).ToString(), isWanted: true, []));
        Assert.False(PaperKeeping.MayGo(A.Ref(1).ToString(), isWanted: false, [A.Ref(1)]));
        Assert.True(PaperKeeping.MayGo(A.Ref(2).ToString(), isWanted: false, [A.Ref(1)]));
    }

    [Fact]
    public void While_anybody_is_kept_so_is_every_paper_about_several_pupils()
    {
        Assert.True(PaperKeeping.MayGo("5 Elm", isWanted: false, []));
        Assert.False(PaperKeeping.MayGo("5 Elm", isWanted: false, [A.Ref(1)]));
    }

    [Fact]
    public void Whatever_may_still_leave_or_may_have_left_needs_its_paper() =>
        Assert.Equal(
            [DeliveryState.Sent, DeliveryState.Acknowledged, DeliveryState.HandedOver, DeliveryState.Bounced, DeliveryState.Failed, DeliveryState.Superseded],
            Enum.GetValues<DeliveryState>().Except(PaperKeeping.Needs));
}
