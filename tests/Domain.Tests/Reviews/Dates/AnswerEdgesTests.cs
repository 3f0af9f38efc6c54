using SenHub.Domain.Reviews;
using SenHub.Domain.Reviews.Dates;

namespace SenHub.Domain.Tests.Reviews.Dates;

/// <summary>The day on which a fact begins to end a step, from each side.</summary>
public sealed class AnswerEdgesTests
{
    private static readonly CaseFacts Bare = new() { AsOf = A.Day("2026-11-22") };

    [Theory]
    [InlineData("2026-05-31", false)]
    [InlineData("2026-06-01", true)]
    public void A_plan_issued_since_the_request_ends_the_assessment(string issued, bool ends)
    {
        var answer = CaseRules.Answer(Bare with { PlanIssued = A.Day(issued), EhcNeedsAssessment = new() { RequestReceived = A.Day("2026-06-01") } });

        Assert.Equal((ends, ends), (IsDone(answer, "EHCNA-05", "final"), IsDone(answer, "EHCNA-03", "refuse")));
    }

    [Fact]
    public void A_refusal_to_assess_ends_it_too_and_a_draft_ends_the_time_to_refuse()
    {
        var refused = CaseRules.Answer(Bare with { EhcNeedsAssessment = new() { RequestReceived = A.Day("2026-06-01"), AssessmentAgreedTo = false } });
        var drafted = CaseRules.Answer(Bare with { EhcNeedsAssessment = new() { RequestReceived = A.Day("2026-06-01"), DraftServed = A.Day("2026-09-18") } });

        Assert.True(IsDone(refused, "EHCNA-01", "decide") && IsDone(refused, "EHCNA-03", "refuse") && IsDone(refused, "EHCNA-05", "final"));
        Assert.True(IsDone(drafted, "EHCNA-03", "refuse") && !IsDone(drafted, "EHCNA-05", "final"));
    }

    [Theory]
    [InlineData("2026-09-17", false)]
    [InlineData("2026-09-18", true)]
    public void A_plan_issued_since_the_draft_ends_the_time_for_comments(string issued, bool ends) =>
        Assert.Equal(ends, IsDone(CaseRules.Answer(Bare with { PlanIssued = A.Day(issued), EhcNeedsAssessment = new() { DraftServed = A.Day("2026-09-18") } }), "EHCNA-04", "comment"));

    [Theory]
    [InlineData("2026-11-12", false)]
    [InlineData("2026-11-13", true)]
    public void A_plan_issued_since_the_notice_ends_the_re_assessment(string issued, bool ends) =>
        Assert.Equal(ends, IsDone(CaseRules.Answer(Bare with { PlanIssued = A.Day(issued), Reassessment = new(A.Day("2026-11-02"), A.Day("2026-11-13")) }), "REAS-02", "final"));

    [Fact]
    public void What_the_authority_asked_of_the_head_is_asked_of_the_school()
    {
        var head = CaseRules.Answer(Bare with { EhcNeedsAssessment = new() { AdviceRequestedFromHead = A.Day("2026-11-02") } });
        var both = CaseRules.Answer(Bare with { EhcNeedsAssessment = new() { AdviceRequestedFromHead = A.Day("2026-11-02"), AdviceRequested = A.Day("2026-11-03") } });

        Assert.Equal(("2026-12-14", "2026-12-15"), (head.Last("EHCNA-02", "advice"), both.Last("EHCNA-02", "advice")));
    }

    [Fact]
    public void The_time_for_comments_is_a_minimum_and_chased_to_the_next_working_day()
    {
        var answer = CaseRules.Answer(Bare with { EhcNeedsAssessment = new() { DraftServed = A.Day("2026-12-11") } });

        Assert.True(answer.Says("final from 26 December 2026; ask for comments until 29 December 2026"));
        Assert.True(answer.Says("the same day is assumed"));
    }

    [Theory]
    [InlineData("2026-09-13", false)]
    [InlineData("2026-09-14", true)]
    public void A_meeting_since_support_began_shows_that_the_parents_were_told(string met, bool told) =>
        Assert.Equal(told, IsDone(CaseRules.Answer(Bare with { SenSupport = new([A.Day(met)], A.Day("2026-09-14")) }), "SUP-01", "inform"));

    [Theory]
    [InlineData("2026-11-22", "3 of 3 meetings", DueStatus.Done)]
    [InlineData("2026-11-23", "2 of 3 meetings in the school year from 1 September 2026; 1 booked", DueStatus.NotDue)]
    public void A_booked_meeting_is_not_a_held_one(string third, string basis, DueStatus status)
    {
        var item = CaseRules.Answer(Bare with { SenSupport = new([A.Day("2026-09-14"), A.Day("2026-10-12"), A.Day(third)], null) }).Item("SUP-02", "meeting");

        Assert.StartsWith(basis, item.Basis, StringComparison.Ordinal);
        Assert.Equal((status, status == DueStatus.NotDue), (item.Status, item.Basis.Contains("booked", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("2027-06-06", DueStatus.NotDue)]
    [InlineData("2027-06-07", DueStatus.DueSoon)]
    [InlineData("2027-07-04", DueStatus.DueSoon)]
    [InlineData("2027-07-05", DueStatus.Due)]
    [InlineData("2027-08-31", DueStatus.Due)]
    public void The_third_meeting_is_due_soon_four_weeks_before_its_terms_target(string day, DueStatus status)
    {
        var item = CaseRules.Answer(new() { AsOf = A.Day(day), Calendar = A.Calendar, SenSupport = new([A.Day("2026-10-12"), A.Day("2027-02-03")], null) }).Item("SUP-02", "meeting");

        Assert.Equal((A.Day("2027-07-05"), A.Day("2027-06-07"), status), (item.StaffTarget, item.WarnFrom, item.Status));
    }

    [Theory]
    [InlineData("2026-09-20", null)]
    [InlineData("2026-09-21", "AR-05: the advice was circulated 14 days before the meeting, which is arguable")]
    [InlineData("2026-09-22", "AR-05: the advice was circulated 13 days before the meeting, which is less than two weeks: a breach")]
    public void Advice_circulated_late_is_said(string sent, string? remark)
    {
        var answer = CaseRules.Answer(Bare with { AnnualReview = new() { Meeting = A.Day("2026-10-05"), AdviceCirculated = A.Day(sent) } });

        Assert.Equal(remark is not null, answer.Says("the advice was circulated"));
        Assert.True(remark is null || answer.Says(remark));
        Assert.True(IsDone(answer, "AR-05", "circulate"));
    }

    [Theory]
    [InlineData("2026-12-04", null)]
    [InlineData("2026-12-05", "AR-13: the report falls on 19 December 2026")]
    public void A_report_that_falls_when_school_is_out_is_said(string meeting, string? remark)
    {
        var answer = CaseRules.Answer(Bare with { Calendar = A.Calendar, AnnualReview = new() { Meeting = A.Day(meeting) } });

        Assert.Equal(remark is not null, answer.Says("AR-13"));
        Assert.True(remark is null || answer.Says(remark));
    }

    [Theory]
    [InlineData("2026-09-19", 0)]
    [InlineData("2026-09-20", 1)]
    public void Days_overdue_are_counted(string day, int overdue)
    {
        var answer = CaseRules.Answer(new() { AsOf = A.Day(day), AnnualReview = new() { LastReviewCompleted = A.Day("2025-09-20") } });

        Assert.Equal((overdue == 1, overdue == 1), (answer.Says("AR-09:"), answer.Says("AR-09: 1 days overdue")));
    }

    [Theory]
    [InlineData("2026-12-18", "2026-08-19")]
    [InlineData("2027-01-04", "2026-08-19")]
    [InlineData("2027-01-05", "2026-12-22")]
    [InlineData("2027-02-12", "2026-12-22")]
    public void The_authority_says_two_weeks_before_the_term_which_plans_fall_for_review(string meeting, string told)
    {
        var answer = CaseRules.Answer(Bare with { Calendar = A.Calendar, AnnualReview = new() { Meeting = A.Day(meeting) } });

        Assert.Equal(told, answer.Last("AR-10", "inform"));
    }

    [Theory]
    [InlineData("make_plan", "TRIB-04")]
    [InlineData("unopposed_make_plan", "TRIB-12")]
    [InlineData("unopposed_change_school", "TRIB-14")]
    public void An_order_without_its_day_lacks_a_fact_for_its_first_step(string kind, string rule)
    {
        var item = Assert.Single(CaseRules.Answer(Bare with { Tribunal = new(null, kind) }).Items, item => item.RuleId.StartsWith("TRIB", StringComparison.Ordinal));

        Assert.Equal((rule, DueStatus.InsufficientData), (item.RuleId, item.Status));
    }

    private static bool IsDone(DatesAnswer answer, string rule, string step) => answer.Item(rule, step).Status == DueStatus.Done;
}
