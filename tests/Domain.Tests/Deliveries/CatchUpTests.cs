using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;

namespace SenHub.Domain.Tests.Deliveries;

public sealed class CatchUpTests
{
    private static readonly DateOnly Today = A.Day("2026-11-23");

    [Fact]
    public void Missed_nights_are_run_in_order() =>
        Assert.Equal([A.Day("2026-11-21"), A.Day("2026-11-22"), Today], CatchUp.Nights(A.Day("2026-11-20"), Today));

    [Fact]
    public void The_first_night_ever_is_today_and_none_is_run_twice()
    {
        Assert.Equal([Today], CatchUp.Nights(null, Today));
        Assert.Empty(CatchUp.Nights(Today, Today));
    }

    [Theory]
    [InlineData("2026-11-22", RecipientClass.Parent, true)]
    [InlineData("2026-11-22", RecipientClass.Senco, false)]
    [InlineData("2026-11-23", RecipientClass.Parent, false)]
    public void Outside_papers_of_a_missed_night_wait_for_a_person(string night, RecipientClass who, bool held)
    {
        var hold = CatchUp.Judge(new Recipient { Key = "k", Name = "n", Class = who }, A.Day(night), Today);

        Assert.Equal(held, hold is { Gate: "SD-S4", Releasable: true });
    }

    [Theory]
    [InlineData(PaperKinds.Digest, "2026-11-22", false)]
    [InlineData(PaperKinds.Digest, "2026-11-23", true)]
    [InlineData(PaperKinds.ReviewAdvice, "2026-11-22", true)]
    public void Of_digests_only_todays_is_made(string kind, string night, bool wanted) =>
        Assert.Equal(wanted, CatchUp.IsWanted(new PaperWanted { Kind = kind, Period = night, Recipients = [] }, A.Day(night), Today));
}
