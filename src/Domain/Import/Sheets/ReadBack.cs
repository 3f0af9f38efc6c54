using SenHub.Domain.Reviews;
using SenHub.Domain.Roll;
using SenHub.Domain.Time;

namespace SenHub.Domain.Import.Sheets;

/// <summary>A statutory date that is new since the last reading, to be read back in words (SD-F5): 3/4/26 typed in a US Excel is a valid 4 March.</summary>
/// <param name="What">Which date, as the column is headed.</param>
/// <param name="Question">What looks odd about it; null when nothing does.</param>
public sealed record ReadBackLine(PupilRef Pupil, string What, DateOnly Day, string? Question)
{
    /// <summary>For example "LK-412-7: Meeting is Wednesday 4 March 2026."</summary>
    public string Words => $"{Pupil}: {What} is {DayInWords.Of(Day)}.{(Question is null ? "" : " " + Question)}";
}

/// <summary>Compares two readings of the four files.</summary>
public static class ReadBack
{
    /// <summary>Every statutory date in the new facts that the old ones did not have, by pupil, then day.</summary>
    public static IReadOnlyList<ReadBackLine> Of(SencoFacts old, SencoFacts now)
    {
        var known = Dates(old, SchoolCalendar.None).Select(line => (line.Pupil, line.What, line.Day)).ToHashSet();
        return
        [
            .. Dates(now, now.Calendar)
                .Where(line => !known.Contains((line.Pupil, line.What, line.Day)))
                .Distinct()
                .OrderBy(line => line.Pupil).ThenBy(line => line.Day).ThenBy(line => line.What, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<ReadBackLine> Dates(SencoFacts facts, SchoolCalendar calendar) =>
        from date in facts.Plans.SelectMany(OfPlan).Concat(facts.Reviews.SelectMany(OfReview))
        let day = date.Day.GetValueOrDefault()
        where date.Day is not null
        select new ReadBackLine(date.Pupil, date.What, day, date.What == "Meeting" ? AboutMeeting(day, calendar) : null);

    private static IEnumerable<(PupilRef Pupil, string What, DateOnly? Day)> OfPlan(EhcPlan plan) =>
    [
        (plan.Pupil, "Plan first made", plan.PlanMade),
        (plan.Pupil, "Last review meeting", plan.LastReviewMeeting),
        (plan.Pupil, "Decision on last review", plan.LastDecisionNotified),
        (plan.Pupil, "Amended plan issued", plan.AmendedPlanIssued),
    ];

    private static IEnumerable<(PupilRef Pupil, string What, DateOnly? Day)> OfReview(ReviewMeeting review) =>
    [
        (review.Pupil, "Meeting", review.Meeting),
        (review.Pupil, "Invitations sent", review.Invited),
        (review.Pupil, "Advice requested", review.AdviceRequested),
        (review.Pupil, "Advice circulated", review.AdviceCirculated),
        (review.Pupil, "Report sent", review.ReportSent),
        (review.Pupil, "Decision notified", review.DecisionNotified),
        (review.Pupil, "Amendment notice", review.AmendmentNotice),
        (review.Pupil, "Final plan issued", review.FinalPlanIssued),
    ];

    private static string? AboutMeeting(DateOnly day, SchoolCalendar calendar) => day switch
    {
        { DayOfWeek: DayOfWeek.Saturday or DayOfWeek.Sunday } => "That is a weekend: is it right?",
        _ when calendar.Closed.Contains(day) => "The school is closed that day: is it right?",
        _ when calendar.Terms.Count > 0 && !calendar.Terms.Any(term => term.Holds(day)) => "That is outside term: is it right?",
        _ => null,
    };
}
