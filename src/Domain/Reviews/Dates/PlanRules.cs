using SenHub.Domain.Time;

namespace SenHub.Domain.Reviews.Dates;

/// <summary>The annual review of one case (AR-01 to AR-03, AR-09); the steps round its meeting are <see cref="MeetingRules"/>.</summary>
public static class PlanRules
{
    /// <summary>All that the facts allow.</summary>
    public static IEnumerable<Finding> For(CaseDay day)
    {
        // A plan that was just issued is under review from that day, with nothing else said.
        if ((day.Facts.AnnualReview ?? (day.Facts.PlanIssued is null ? null : new AnnualReviewFacts())) is not { } facts)
            return [];
        if (PlanAnchor.Of(day.Facts) is { } anchor)
            return [.. Period(day, facts, anchor), .. MeetingRules.For(day, facts, facts.Meeting ?? MeetingTarget(day, anchor))];
        var steps = facts.Meeting is { } meeting ? MeetingRules.For(day, facts, meeting)
            : facts.AmendmentNoticeSent is null ? []
            : AmendmentRules.For(day, facts, null, null);
        return [CaseDay.Missing(AnnualReviewSteps.Review, Unknown(facts)), .. steps];
    }

    /// <summary>The day the review is planned for while no meeting is booked: the target of AR-02.</summary>
    public static DateOnly MeetingTarget(CaseDay day, ReviewAnchor anchor) => day.Calendar.SchoolTarget(AnnualReview.MeetingLatest(anchor.Day));

    private static IEnumerable<Finding> Period(CaseDay day, AnnualReviewFacts facts, ReviewAnchor anchor)
    {
        var started = $"{anchor.Words} {DayWords.Plain(anchor.Day)}";
        var end = AnnualReview.PeriodEnd(anchor.Day);
        yield return day.Item(AnnualReviewSteps.Review, end, started, anchor.Day);
        if (day.AsOf > end)
            yield return Finding.Says(FormattableString.Invariant($"AR-09: {day.AsOf.DayNumber - end.DayNumber} days overdue; the duty stands until a review is completed, and the next period starts then."));
        if (anchor.Decision is { } decided)
        {
            yield return day.Item(AnnualReviewSteps.StrictReview, AnnualReview.PeriodEnd(decided), $"last decision notified {DayWords.Plain(decided)}", decided);
            yield return Finding.Says($"AR-03: counted from the meeting, {DayWords.Plain(end)}; from the decision, {DayWords.Plain(AnnualReview.PeriodEnd(decided))}. The earlier governs.");
        }

        if (facts.AmendedPlanIssued is { } amended)
            yield return Finding.Says($"AR-03: the amended plan of {DayWords.Plain(amended)} restarts no clock.");
        yield return Meeting(day, facts, anchor, started);
    }

    private static Finding Meeting(CaseDay day, AnnualReviewFacts facts, ReviewAnchor anchor, string started)
    {
        var limit = AnnualReview.MeetingLatest(anchor.Day);
        var next = facts.Meeting > anchor.Day ? facts.Meeting : null;
        var held = next is not null && facts.AmendmentNoticeSent >= next;
        var basis = $"{started}; {(next is { } booked ? $"booked for {DayWords.Plain(booked)}" : "no meeting is booked")}";
        var item = day.Dated(AnnualReviewSteps.Meeting, limit, basis, held);
        return Finding.Of(next >= day.AsOf && next <= limit && !held ? item with { Status = DueStatus.NotDue } : item, anchor.Day);
    }

    private static string Unknown(AnnualReviewFacts facts) =>
        facts.AmendedPlanIssued is null ? "annualReview.planMade, annualReview.lastReviewMeeting" : "annualReview.planMade, annualReview.lastReviewMeeting (an amended plan does not count)";
}
