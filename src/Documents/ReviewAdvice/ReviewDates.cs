using SenHub.Domain.Reviews;
using SenHub.Documents.House;

namespace SenHub.Documents.ReviewAdvice;

/// <summary>The dates of one review from its clock: invite, circulate, meet, report, decide, amend.</summary>
internal static class ReviewDates
{
    private const string MeetingStep = "meeting";

    /// <summary>The annual-review items of the clock and the booked meeting, in order of days.</summary>
    public static IReadOnlyList<ReviewDate> For(ReviewMeeting review, IEnumerable<DueItem> due)
    {
        var dates =
            from item in due
            where item.RuleId.StartsWith("AR-", StringComparison.Ordinal) && item.LastLawfulDay is not null
            select new ReviewDate(Words(item), item.LastLawfulDay.Value, item.RuleId, item.Owner, item.Source, item.Status == DueStatus.Done);
        var booked = new ReviewDate("Review meeting, as booked", review.Meeting, null, DutyOwner.School, null, review.Held == true);
        return [.. dates.Append(booked).Distinct().OrderBy(date => date.LastDay).ThenBy(date => date.RuleId ?? "", StringComparer.Ordinal)];
    }

    private static string Words(DueItem item) =>
        item.Step == MeetingStep ? "Last day to hold the meeting" : StepWords.Of(item.Step);
}
