using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Import;

namespace SenHub.Domain.Tests.Deliveries;

public sealed class HaltRulesTests
{
    private static readonly SchoolNumber School = SchoolNumber.Parse("9991001");
    private static readonly SchoolNumber Other = SchoolNumber.Parse("9994001");
    private static readonly Halt All = new() { Id = Guid.Empty, Begun = new Said("anna", DateTimeOffset.UnixEpoch, "wrong data") };

    [Fact]
    public void A_stop_of_everything_meets_every_channel_of_every_school() =>
        Assert.All(new[] { School, Other }, school => Assert.NotNull(HaltRules.Meeting([All], school, "sftp:northmoor", isItNotice: false)));

    [Fact]
    public void A_stop_of_a_channel_or_a_school_meets_that_one()
    {
        Assert.NotNull(HaltRules.Meeting([All with { Route = "mail" }], School, "mail", isItNotice: false));
        Assert.Null(HaltRules.Meeting([All with { Route = "mail" }], School, "folder", isItNotice: false));
        Assert.Null(HaltRules.Meeting([All with { School = Other }], School, "mail", isItNotice: false));
    }

    [Fact]
    public void A_lifted_stop_meets_nothing() =>
        Assert.Null(HaltRules.Meeting([All with { Lifted = All.Begun }], School, "mail", isItNotice: false));

    [Fact]
    public void The_hubs_own_words_to_it_go_on_unless_their_channel_is_stopped()
    {
        Assert.Null(HaltRules.Meeting([All], School, "mail", isItNotice: true));
        Assert.NotNull(HaltRules.Meeting([All with { Route = "mail" }], School, "mail", isItNotice: true));
    }

    [Fact]
    public void A_quarantine_holds_what_would_leave_and_a_stop_just_lets_it_wait()
    {
        var agency = new Recipient { Key = "agency:EP", Name = "EP", Class = RecipientClass.Agency, Route = "mail" };

        Assert.Equal((HaltRules.Gate, false), HaltRules.Judge([All with { IsQuarantine = true }], School, agency) is { } hold ? (hold.Gate, hold.Releasable) : default);
        Assert.Null(HaltRules.Judge([All with { IsQuarantine = true }], School, agency with { Class = RecipientClass.Senco }));
        Assert.Null(HaltRules.Judge([All], School, agency));
    }

    [Theory]
    [InlineData(PaperKinds.Faults, "heartbeat 2026-11-23", true)]
    [InlineData(PaperKinds.Faults, "ending 12345678 2026-12-01 14", true)]
    [InlineData(PaperKinds.Faults, "2026-11-23", false)]
    [InlineData(PaperKinds.Digest, "heartbeat 2026-11-23", false)]
    public void Only_mails_to_it_about_the_hub_itself_are_notices(string kind, string period, bool expected) => Assert.Equal(expected, ItNotices.Is(kind, period));
}
