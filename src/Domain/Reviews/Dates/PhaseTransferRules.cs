using SenHub.Domain.Time;

namespace SenHub.Domain.Reviews.Dates;

/// <summary>Phase transfer of a pupil with a plan (PT-01 to PT-06).</summary>
public static class PhaseTransferRules
{
    private const string OwnSixthForm = "own_school_sixth_form";

    private const string SixthForm = "PT-05: a school's own sixth form is not strictly a post-16 institution; it is treated as one, and the SENCo may waive it.";

    /// <summary>All that the facts allow.</summary>
    public static IEnumerable<Finding> For(CaseDay day)
    {
        var facts = day.Facts.PhaseTransfer;
        if (facts?.Route is { } route)
            return Of(day, route, facts, facts.Destination == OwnSixthForm ? SixthForm : null);
        return day.Facts.NcYear switch
        {
            6 => Of(day, PhaseRoutes.PrimaryToSecondary, facts, "PT-01: the route is not said; Year 6 is taken for primary_to_secondary, and the pupil to have a plan."),
            11 => Of(day, PhaseRoutes.SecondaryToPost16, facts, facts?.Destination == OwnSixthForm ? SixthForm : "PT-02: the route is not said; Year 11 is taken for secondary_to_post16_institution, and the pupil to have a plan."),
            -1 when SpeaksOfPlan(day.Facts) => Of(day, PhaseRoutes.EarlyYearsToSchool, facts, "PT-01: the route is not said; the last nursery year is taken for early_years_to_school."),
            _ when facts is not null => [CaseDay.Missing(PhaseTransferSteps.Schools, "phaseTransfer.route")],
            2 => [Finding.Says("PT-05: Year 2 is a phase transfer only from an infant to a junior school; within one primary it is not.")],
            5 or 10 => [Finding.Says($"PT-06: talk of the next phase in this summer's review; the window of the transfer opens {DayWords.Plain(PhaseRoutes.NextSeptember(day.AsOf))}.")],
            12 or 13 or 14 when SpeaksOfPlan(day.Facts) => [Finding.Says("PT-03: a move to another post-16 institution has a date of its own; give its day as phaseTransfer.transfer with the route post16_to_post16.")],
            null when SpeaksOfPlan(day.Facts) && day.YearOn(day.AsOf) is 6 or 11 => [CaseDay.Missing(PhaseTransferSteps.Schools, "ncYear or phaseTransfer.route; by age the pupil is in the last year of a phase")],
            _ => [],
        };
    }

    private static IEnumerable<Finding> Of(CaseDay day, string route, PhaseTransferFacts? facts, string? remark)
    {
        if (route == PhaseRoutes.Post16ToPost16 && facts?.Transfer is null)
        {
            yield return CaseDay.Missing(PhaseTransferSteps.BetweenColleges, "phaseTransfer.transfer");
            yield break;
        }

        var transfer = facts?.Transfer ?? PhaseRoutes.NextSeptember(day.AsOf);
        var plan = PhaseRoutes.PlanBy(route, transfer);
        var meeting = PhaseRoutes.MeetingBy(plan);
        var opens = transfer.AddMonths(-12);
        var basis = $"{route}, transfer {DayWords.Plain(transfer)}{(facts?.Transfer is null ? " (assumed)" : "")}";
        var lastDay = $"{basis}; plan by {DayWords.Plain(plan)}";
        var final = day.Dated(PhaseRoutes.Step(route), plan, basis);
        yield return Finding.Of(Standing(day, remark == SixthForm ? final with { Confidence = "Low" } : final, opens));
        yield return Finding.Of(Standing(day, day.Dated(PhaseTransferSteps.Notice, PhaseRoutes.NoticeBy(plan), lastDay), opens), plan, back: true);
        yield return Finding.Of(Standing(day, day.Dated(PhaseTransferSteps.Meeting, meeting, lastDay), opens), plan, back: true);
        yield return Finding.Of(day.Dated(PhaseTransferSteps.Window, opens, basis, done: day.AsOf > opens));
        if (remark is not null)
            yield return Finding.Says(remark);
        yield return Invitations(day, meeting);
    }

    private static Finding Invitations(CaseDay day, DateOnly meeting)
    {
        var invite = AnnualReview.InviteBy(meeting);
        var target = day.Calendar.SchoolTarget(invite);
        return Finding.Says($"PT-04: invitations by {DayWords.Plain(invite)}" + (day.Calendar.IsOpen(invite) ? "." : $", when school is closed: in practice meet by {DayWords.Plain(target)}."));
    }

    // Without a plan there is none to amend: the dates are shown, and nothing is due. What happened since the window opened is the transfer's own (PT-06).
    private static DueItem Standing(CaseDay day, DueItem item, DateOnly opens)
    {
        var review = day.Facts.AnnualReview;
        var next = review?.Meeting >= opens ? review.Meeting : null;
        var held = review?.LastReviewMeeting >= opens || (next is not null && (review!.DecisionOfMeeting ?? review.AmendmentNoticeSent) >= next);
        var done = item.Step switch
        {
            "final" => review?.AmendedPlanIssued >= opens,
            "notice" => review?.AmendmentNoticeSent >= opens,
            _ => held,
        };
        if (done)
            return item with { Status = DueStatus.Done };
        if (item.Step == "meeting" && next >= day.AsOf && next <= item.LastLawfulDay)
            return item with { Status = DueStatus.NotDue, Basis = $"{item.Basis}; booked for {DayWords.Plain(next.Value)}" };
        return SpeaksOfPlan(day.Facts) || day.Facts is { SenSupport: null, EhcNeedsAssessment: null } ? item : item with { Status = DueStatus.NotDue, Tentative = true };
    }

    private static bool SpeaksOfPlan(CaseFacts facts) =>
        facts is not { AnnualReview: null, PlanIssued: null, LaTransfer: null, PhaseTransfer: null };
}
