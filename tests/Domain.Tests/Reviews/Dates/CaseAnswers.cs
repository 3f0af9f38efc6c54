using System.Globalization;
using SenHub.Domain.Reviews.Dates;
using SenHub.Domain.Time;

namespace SenHub.Domain.Tests.Reviews.Dates;

/// <summary>Maps the expected names of the rulebook's examples to what the answer says. "EX27 name" is for one example, "PHASE name" for a category.</summary>
internal static class CaseAnswers
{
    private static readonly Dictionary<string, Func<CaseFacts, DatesAnswer, object?>> Members = new()
    {
        ["decision_to_assess_by"] = (_, answer) => answer.Last("EHCNA-01", "decide"),
        ["refusal_to_issue_by"] = (_, answer) => answer.Last("EHCNA-03", "refuse"),
        ["final_plan_by"] = (_, answer) => answer.Last("EHCNA-05", "final"),
        ["is_bank_holiday"] = (facts, answer) => facts.Calendar.Holidays.Holds(answer.Item("EHCNA-01", "decide").LastLawfulDay!.Value),
        ["EX02 staff_target"] = (_, answer) => answer.Target("EHCNA-01", "decide"),
        ["closure_days"] = (facts, _) => facts.EhcNeedsAssessment!.Closure!.Days,
        ["window_from"] = (facts, _) => Iso(facts.EhcNeedsAssessment!.Closure!.Window.From),
        ["window_to"] = (facts, _) => Iso(facts.EhcNeedsAssessment!.Closure!.Window.To),
        ["exception_available"] = (_, answer) => answer.Says("exception_possible"),
        ["advice_due"] = (_, answer) => answer.Last("EHCNA-02", "advice"),
        ["comment_window_last_day"] = (_, answer) => answer.Last("EHCNA-04", "comment"),
        ["earliest_finalise"] = (_, answer) => answer.Says("final from 26 December 2026") ? "2026-12-26" : null,
        ["recommended_chase_until"] = (_, answer) => answer.Says("until 29 December 2026") ? "2026-12-29" : null,
        ["response_due_guidance"] = (_, answer) => answer.Last("EHCNA-07", "respond"),
        ["EX11 staff_target"] = (_, answer) => answer.Target("EHCNA-07", "respond"),
        ["period_last_day"] = (_, answer) => answer.Last("AR-01", "review"),
        ["conservative_last_day"] = (_, answer) => answer.Last("AR-01", "review"),
        ["statutory_outer_last_day"] = (_, answer) => answer.Last("AR-03", "review"),
        ["anchor"] = (facts, _) => Iso(PlanAnchor.Of(facts)!.Day),
        ["wrong_answer_from_amended_plan"] = (_, answer) => answer.Items.Any(item => item.Step == "review" && item.LastLawfulDay >= A.Day("2027-01-29")) ? null : "2027-01-29",
        ["ANNUAL meeting_latest"] = (_, answer) => answer.Last("AR-02", "meeting"),
        ["ANNUAL meeting_latest_school_day"] = (_, answer) => answer.Target("AR-02", "meeting"),
        ["ANNUAL invite_latest_safe"] = (_, answer) => answer.Last("AR-04", "invite"),
        ["invite_latest_arguable"] = (_, answer) => answer.Says("29 January 2027, is arguable") ? "2027-01-29" : null,
        ["report_by"] = (_, answer) => answer.Last("AR-06", "report"),
        ["statutory_report_by"] = (_, answer) => answer.Last("AR-06", "report"),
        ["la_decision_by"] = (_, answer) => answer.Last("AR-07", "decision"),
        ["la_decision_and_proposed_amendments_by"] = (_, answer) => answer.Last("AR-08", "notice"),
        ["final_amended_plan_by"] = (_, answer) => answer.Last("AR-08", "final"),
        ["final_amended_plan_outer"] = (_, answer) => answer.Last("AR-08", "final"),
        ["outer_limit"] = (_, answer) => answer.Item("AR-08", "final").Basis.EndsWith("outer limit 28 December 2026", StringComparison.Ordinal) ? "2026-12-28" : null,
        ["EX19 status"] = (_, answer) => answer.Item("AR-01", "review").Status.ToString().ToUpperInvariant(),
        ["days_overdue"] = (_, answer) => answer.Says("64 days overdue") ? 64 : null,
        ["ten_working_days"] = (facts, _) => Iso(facts.Calendar.Holidays.WorkingDaysAfter(facts.AnnualReview!.Meeting!.Value, 10)),
        ["local_rule_later_than_law"] = (facts, answer) => facts.Calendar.Holidays.WorkingDaysAfter(facts.AnnualReview!.Meeting!.Value, 10) > answer.Item("AR-06", "report").LastLawfulDay,
        ["days_before"] = (_, answer) => answer.Says("circulated 14 days before") ? 14 : null,
        ["EX26 status"] = (_, answer) => answer.Says("14 days before the meeting, which is arguable") ? "WARN" : null,
        ["plan_final_last_day"] = (_, answer) => Iso(answer.Items.Single(item => item is { Step: "final", RuleId: "PT-01" or "PT-02" or "PT-03" }).LastLawfulDay!.Value),
        ["PHASE staff_target"] = (_, answer) => Iso(answer.Items.Single(item => item is { Step: "final", RuleId: "PT-01" or "PT-02" or "PT-03" }).StaffTarget!.Value),
        ["notice_latest"] = (_, answer) => answer.Last("PT-04", "notice"),
        ["PHASE meeting_latest"] = (_, answer) => answer.Last("PT-04", "meeting"),
        ["PHASE meeting_latest_school_day"] = (_, answer) => answer.Target("PT-04", "meeting"),
        ["PHASE invite_latest_safe"] = (_, answer) => answer.Says("invitations by 21 December 2026") ? "2026-12-21" : null,
        ["practical_meeting_latest"] = (_, answer) => answer.Says("in practice meet by 18 December 2026") ? "2026-12-18" : null,
        ["infant_school_trigger"] = (facts, _) => CaseRules.Answer(facts with { PhaseTransfer = new("infant_to_junior", null, null) }).Has("PT-01"),
        ["through_primary_trigger"] = (_, answer) => answer.Has("PT-01"),
        ["strict_reg18_trigger"] = (_, answer) => answer.Item("PT-02", "final").Confidence == "Low" ? "uncertain" : null,
        ["system_behaviour"] = (_, answer) => answer.Has("PT-02") && answer.Says("may waive") ? "treat_as_31_March_trigger" : null,
        ["chronological_nc_year"] = (facts, _) => SchoolYear.NcYearOf(facts.BornOn!.Value, facts.AnnualReview!.Meeting!.Value),
        ["pfa_agenda_mandatory"] = (_, answer) => answer.Items.Any(item => item is { RuleId: "PFA-01", Step: "agenda" }),
        ["pfa_agenda_recommended"] = (_, answer) => answer.Items.Any(item => item is { RuleId: "PFA-01", Step: "recommend" }),
        ["school_leaving_date"] = (_, answer) => answer.Last("YP-01", "rights-pass"),
        ["review_before_expiry_of"] = (_, answer) => answer.Last("LAT-03", "review"),
        ["raw_limit"] = (_, answer) => answer.Last("APL-01", "appeal"),
        ["appeal_by"] = (_, answer) => answer.Last("APL-02", "appeal"),
        ["autumn"] = (_, answer) => answer.OfTerm("autumn"),
        ["spring"] = (_, answer) => answer.OfTerm("spring"),
        ["summer"] = (_, answer) => answer.OfTerm("summer"),
        ["count_in_school_year"] = (_, answer) => int.Parse(answer.Item("SUP-02", "meeting").Basis[..1], CultureInfo.InvariantCulture),
        ["required"] = (_, answer) => answer.Item("SUP-02", "meeting").Basis.Contains("of 3 meetings", StringComparison.Ordinal) ? 3 : null,
        ["EX48 status"] = (_, answer) => answer.Item("SUP-02", "meeting").Status == Domain.Reviews.DueStatus.DueSoon ? "DUE_SOON" : null,
        ["next_target"] = (_, answer) => answer.Target("SUP-02", "meeting"),
        ["count_rule_met"] = (_, answer) => answer.Item("SUP-02", "meeting").Status == Domain.Reviews.DueStatus.Done,
        ["termly_rule_met"] = (_, answer) => !answer.Says("not one in each term"),
        ["EX49 status"] = (_, answer) => answer.Says("not one in each term") ? "OK_WITH_WARNING" : null,
        ["corresponding_date"] = (_, answer) => answer.Item("DP-07", "respond").Basis.EndsWith("corresponding date 28 February 2027", StringComparison.Ordinal) ? "2027-02-28" : null,
        ["respond_by"] = (_, answer) => answer.Last("DP-07", "respond"),
        ["not_before"] = (_, answer) => answer.Last("DP-06", "retain"),
        ["ordinary_pupil_would_be"] = (facts, _) => CaseRules.Answer(facts with { SenEver = false }).Last("DP-06", "retain"),
        ["publish_by"] = (_, answer) => answer.Last("REF-05", "publish"),
        ["days_left"] = (_, answer) => answer.Says("39 days left") ? 39 : null,
    };

    public static string? Of(string id, string category, string member, CaseFacts facts, DatesAnswer answer) =>
        (Members.GetValueOrDefault($"{id} {member}") ?? Members.GetValueOrDefault($"{category} {member}") ?? Members[member])(facts, answer)?.ToString();

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
