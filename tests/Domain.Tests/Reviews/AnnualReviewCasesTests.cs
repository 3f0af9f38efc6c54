using SenHub.Domain.Import;
using SenHub.Domain.Reviews;
using SenHub.Domain.Tests.Cases;

namespace SenHub.Domain.Tests.Reviews;

/// <summary>The rulebook's examples of category ANNUAL, through the whole clock. LOCAL-01 of EX24 is the statutory clock's own issue; its statutory half is here.</summary>
public sealed class AnnualReviewCasesTests
{
    // The cases' member names, and the step whose last lawful day each gives.
    private static readonly Dictionary<string, string> Steps = new()
    {
        ["period_last_day"] = "AR-01 review",
        ["conservative_last_day"] = "AR-01 review",
        ["statutory_outer_last_day"] = "AR-03 review",
        ["meeting_latest"] = "AR-02 meeting",
        ["invite_latest_safe"] = "AR-04 invite",
        ["report_by"] = "AR-06 report",
        ["statutory_report_by"] = "AR-06 report",
        ["la_decision_by"] = "AR-07 decision",
        ["la_decision_and_proposed_amendments_by"] = "AR-08 notice",
        ["final_amended_plan_by"] = "AR-08 final",
        ["final_amended_plan_outer"] = "AR-08 final",
    };

    [Theory]
    [MemberData(nameof(Case.Ids), "ANNUAL", new string[0], MemberType = typeof(Case))]
    public void Each_date_is_as_the_rulebook_works_it_out(string id)
    {
        var example = Case.Of(id);

        var items = Items(example);

        Assert.All(Steps.Where(step => example.Expected(step.Key) is not null), step =>
            Assert.Equal(example.Expected(step.Key), items[step.Value].LastLawfulDay));
    }

    [Fact]
    public void A_meeting_in_half_term_moves_back_to_the_last_day_of_school()
    {
        var example = Case.Of("EX13");

        var items = Items(example);

        Assert.Equal(example.Expected("meeting_latest_school_day"), items["AR-02 meeting"].StaffTarget);
        Assert.Contains("29 January 2027 is arguable", items["AR-04 invite"].Basis, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missed_review_stays_overdue_until_one_is_completed()
    {
        var item = Items(Case.Of("EX19"))["AR-01 review"];

        Assert.Equal(DueStatus.Overdue, item.Status);
        Assert.Equal(64, A.Day("2026-11-22").DayNumber - item.LastLawfulDay!.Value.DayNumber);
    }

    [Fact]
    public void An_early_notice_brings_the_final_plan_forward_and_the_outer_limit_is_shown() =>
        Assert.Contains("outer limit 28 December 2026", Items(Case.Of("EX22"))["AR-08 final"].Basis, StringComparison.Ordinal);

    [Fact]
    public void Advice_circulated_exactly_fourteen_days_before_is_done_with_a_warning()
    {
        var item = Items(Case.Of("EX26"))["AR-05 circulate"];

        Assert.Equal(DueStatus.Done, item.Status);
        Assert.Contains("14 days before, which is arguable", item.Basis, StringComparison.Ordinal);
    }

    private static Dictionary<string, DueItem> Items(Case example)
    {
        var made = example.Given("plan_first_made") ?? (example.Given("meeting") is null ? null : A.Day("2026-01-01"));
        var plan = A.Plan() with
        {
            PlanMade = made,
            LastReviewMeeting = example.Given("last_review_meeting"),
            LastDecisionNotified = example.Given("review_decision_notified") ?? example.Given("last_review_completed"),
            AmendedPlanIssued = example.Given("amended_final_plan_issued"),
        };
        SencoFacts facts = A.Facts with { Plans = [plan], Reviews = [.. Booked(example)] };
        var night = example.Given("today") ?? plan.LastDecisionNotified ?? plan.LastReviewMeeting ?? plan.PlanMade!.Value;
        return DueRules.For(A.RollOf(A.Child()), facts, night).ToDictionary(item => $"{item.RuleId} {item.Step}");
    }

    private static IEnumerable<ReviewMeeting> Booked(Case example)
    {
        if (example.Given("meeting") is { } meeting)
            yield return new() { Pupil = A.Ref(), Meeting = meeting, AmendmentNotice = example.Given("amendment_notice_sent"), AdviceCirculated = example.Given("circulated") };
    }
}
