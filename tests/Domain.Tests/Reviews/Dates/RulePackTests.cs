using SenHub.Domain.Reviews;
using SenHub.Domain.Reviews.Dates;
using SenHub.Domain.Time;

namespace SenHub.Domain.Tests.Reviews.Dates;

public sealed class RulePackTests
{
    // What a change of the law would be: a pack more, and a function that counts eighteen months.
    private static readonly RulePack Changed = RulePacks.All[^1] with
    {
        Version = "2030-09",
        From = A.Day("2030-09-01"),
        Families = [day => [day.Item(AnnualReviewSteps.Review, Periods.PeriodEnd(day.Facts.AnnualReview!.PlanMade!.Value, 18), "changed")]],
        OfPupils = [night => [night.Item(AnnualReviewSteps.Review, Periods.PeriodEnd(A.Day("2030-03-14"), 18), null, "changed", "")]],
    };

    private static readonly RulePack[] All = [.. RulePacks.All, Changed];

    [Theory]
    [InlineData("2010-01-01", "2014-09")]
    [InlineData("2026-06-24", "2014-09")]
    [InlineData("2026-06-25", "2026-06")]
    [InlineData("2026-12-31", "2026-06")]
    [InlineData("2027-01-01", "2027-01")]
    [InlineData("2030-08-31", "2027-01")]
    [InlineData("2030-09-01", "2030-09")]
    public void Each_day_has_the_rules_of_its_time(string day, string version) => Assert.Equal(version, RulePacks.On(All, A.Day(day)).Version);

    [Fact]
    public void Packs_stand_in_order_of_their_days_from_the_commencement_of_the_Act_and_no_two_have_one_version()
    {
        Assert.Equal([A.Day("2014-09-01"), A.Day("2026-06-25"), A.Day("2027-01-01")], RulePacks.All.Select(pack => pack.From));
        Assert.Equal(RulePacks.All.Count, RulePacks.All.DistinctBy(pack => pack.Version).Count());
    }

    [Fact]
    public void After_a_change_of_the_law_an_old_question_still_gets_the_old_answer()
    {
        DueItem On(string day) => CaseRules.Answer(Case(day), RulePacks.On(All, A.Day(day))).Item("AR-01", "review");

        Assert.Equal(("2027-01", A.Day("2031-03-13")), (On("2030-08-31").RulePackVersion, On("2030-08-31").LastLawfulDay!.Value));
        Assert.Equal(("2030-09", A.Day("2031-09-13")), (On("2030-09-01").RulePackVersion, On("2030-09-01").LastLawfulDay!.Value));
    }

    [Fact]
    public void And_so_does_an_old_night_that_is_run_again()
    {
        var facts = A.Facts with { Plans = [A.Plan() with { PlanMade = A.Day("2030-03-14") }] };
        DueItem On(string night) => DueRules.For(A.RollOf(A.Child()), facts, A.Day(night), RulePacks.On(All, A.Day(night))).First(item => item.RuleId == "AR-01");

        Assert.Equal(("2027-01", A.Day("2031-03-13")), (On("2030-08-31").RulePackVersion, On("2030-08-31").LastLawfulDay!.Value));
        Assert.Equal(("2030-09", A.Day("2031-09-13")), (On("2030-09-01").RulePackVersion, On("2030-09-01").LastLawfulDay!.Value));
    }

    [Fact]
    public void Every_item_of_a_night_and_of_an_answer_says_by_which_rules()
    {
        var night = DueRules.For(A.RollOf(A.Child()), A.Facts with { Plans = [A.Plan()] }, A.Day("2026-11-23"));

        Assert.All([.. night, .. CaseRules.Answer(Case("2026-11-23")).Items], item => Assert.Equal("2026-06", item.RulePackVersion));
    }

    private static CaseFacts Case(string day) => new() { AsOf = A.Day(day), AnnualReview = new() { PlanMade = A.Day("2030-03-14") } };
}
