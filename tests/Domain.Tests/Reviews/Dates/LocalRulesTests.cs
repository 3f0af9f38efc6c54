using SenHub.Domain.Reviews;
using SenHub.Domain.Reviews.Dates;

namespace SenHub.Domain.Tests.Reviews.Dates;

public sealed class LocalRulesTests
{
    [Fact]
    public void Every_step_that_a_local_rule_makes_earlier_gets_an_item_beside_the_laws()
    {
        var items = Items(new("AR-08", 3));

        Assert.Equal(["2027-02-10", "2027-02-10"], items.Where(item => item.Kind == DueKind.Local).Select(Last));
        Assert.Equal(["notice", "final"], items.Where(item => item.Kind == DueKind.Statutory).Select(item => item.Step));
    }

    [Fact]
    public void Of_two_steps_it_may_tighten_one_and_be_refused_for_the_other()
    {
        var answer = Answer(new("AR-08", 10));

        Assert.Equal("final", Assert.Single(answer.Items, item => item.Kind == DueKind.Local).Step);
        Assert.True(answer.Says("LOCAL-01: 10 weeks for AR-08, notice: not applied, because 31 March 2027 is not before the law's 17 February 2027"));
    }

    [Theory]
    [InlineData(8, 0)]
    [InlineData(9, 1)]
    [InlineData(12, 1)]
    [InlineData(13, 2)]
    public void Weeks_before_a_transfers_plan_are_counted_back(int weeks, int tightened)
    {
        var facts = new CaseFacts { AsOf = A.Day("2026-09-01"), PhaseTransfer = new("primary_to_secondary", A.Day("2027-09-01"), null), Local = [new("PT-04", weeks)] };

        var local = CaseRules.Answer(facts).Items.Where(item => item.Kind == DueKind.Local).ToList();

        Assert.Equal(tightened, local.Count);
        Assert.All(local, item => Assert.Equal(A.Day("2027-02-14").AddDays(-7 * weeks), item.LastLawfulDay));
    }

    [Theory]
    [InlineData("AR-04", 2, 0)]
    [InlineData("AR-04", 3, 1)]
    [InlineData("AR-05", 6, 1)]
    [InlineData("AR-07", 4, 0)]
    [InlineData("AR-07", 3, 1)]
    public void A_local_rule_tightens_or_is_not_applied(string rule, int weeks, int tightened)
    {
        var answer = Answer(new(rule, weeks));

        Assert.Equal(tightened, answer.Items.Count(item => item.Kind == DueKind.Local));
        Assert.Equal(tightened == 0, answer.Says("not applied"));
        Assert.Contains(answer.Items, item => item.RuleId == rule && item.Kind == DueKind.Statutory);
    }

    [Theory]
    [InlineData("PT-01", "no day of this case is counted in weeks by that rule")]
    [InlineData("EHCNA-01", "no day of this case is counted in weeks by that rule")]
    public void A_local_rule_that_counts_nothing_is_said(string rule, string why) => Assert.True(Answer(new(rule, 2)).Says(why));

    private static List<DueItem> Items(LocalRule local) => [.. Answer(local).Items.Where(item => item.RuleId == local.Rule)];

    private static DatesAnswer Answer(LocalRule local) =>
        CaseRules.Answer(new() { AsOf = A.Day("2026-11-22"), NcYear = 6, AnnualReview = new() { Meeting = A.Day("2027-01-20") }, Local = [local] });

    private static string Last(DueItem item) => FormattableString.Invariant($"{item.LastLawfulDay:yyyy-MM-dd}");
}
