using SenHub.Domain.Reviews.Dates;

namespace SenHub.Domain.Tests.Reviews.Dates;

public sealed class ClosureTests
{
    private static readonly DateOnly Closed = A.Day("2026-07-23");

    [Fact]
    public void Only_a_closure_of_four_weeks_or_more_can_excuse() =>
        Assert.All(Enumerable.Range(14, 29), days => Assert.Equal(days >= 28, new Closure(Closed, Closed.AddDays(days)).Excuses(Closed)));

    [Fact]
    public void Only_advice_asked_from_a_week_before_closing_to_a_week_before_opening_can_excuse() =>
        Assert.All(Enumerable.Range(-20, 80), day =>
            Assert.Equal(day is >= -7 and <= 33, new Closure(Closed, Closed.AddDays(40)).Excuses(Closed.AddDays(day))));

    [Fact]
    public void An_exception_moves_no_date()
    {
        var facts = new CaseFacts { AsOf = A.Day("2026-07-20"), EhcNeedsAssessment = new() { RequestReceived = A.Day("2026-06-01") } };
        var excused = facts with { EhcNeedsAssessment = facts.EhcNeedsAssessment! with { Closure = new(Closed, A.Day("2026-09-01")), AdviceRequestedFromHead = Closed } };

        Assert.True(CaseRules.Answer(excused).Says("exception_possible"));
        Assert.Equal(CaseRules.Answer(facts).Items, CaseRules.Answer(excused).Items.Where(item => item.RuleId != "EHCNA-02"));
    }
}
