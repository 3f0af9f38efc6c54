using SenHub.Domain.Reviews.Dates;

namespace SenHub.Domain.Tests.Reviews.Dates;

public sealed class RecordRulesTests
{
    [Fact]
    public void Records_are_said_with_both_days_of_retention_and_the_longer_time_to_answer()
    {
        var answer = CaseRules.Answer(new() { AsOf = A.Day("2027-02-01"), BornOn = A.Day("2012-06-15"), SenEver = true, SubjectAccessReceived = A.Day("2027-01-31") });

        Assert.True(answer.Says("an ordinary file is kept to 15 June 2037, a SEN file to 15 June 2043"));
        Assert.True(answer.Says("two months more, to 30 April 2027"));
        Assert.Contains("corresponding date 28 February 2027", answer.Item("DP-07", RecordSteps.Answer.Step).Basis, StringComparison.Ordinal);
    }
}
