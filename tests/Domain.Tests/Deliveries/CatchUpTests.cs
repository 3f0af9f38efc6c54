using SenHub.Domain.Deliveries;

namespace SenHub.Domain.Tests.Deliveries;

public sealed class CatchUpTests
{
    [Theory]
    [InlineData(RecipientClass.Parent, true)]
    [InlineData(RecipientClass.Agency, true)]
    [InlineData(RecipientClass.Senco, false)]
    public void Outside_papers_of_a_missed_night_wait_for_a_person(RecipientClass who, bool held)
    {
        var hold = CatchUp.Judge(new Recipient { Key = "k", Name = "n", Class = who }, A.Day("2026-11-22"));

        Assert.Equal(held, hold is { Gate: "SD-S4", Releasable: true });
    }
}
