using SenHub.Documents.House;
using SenHub.Domain.Reviews;

namespace SenHub.Documents.Advice;

/// <summary>The dates of one review from its clock: invite, circulate, meet, report, decide, amend.</summary>
internal static class ReviewDates
{
    /// <summary>The annual-review items of the clock and the booked meeting, in order of days.</summary>
    public static IReadOnlyList<ReviewDate> For(ReviewMeeting review, IEnumerable<DueItem> due) =>
    [
        .. due.Select(FromClock).OfType<ReviewDate>().Append(Booked(review)).Distinct()
            .OrderBy(date => date.LastDay).ThenBy(date => date.RuleId ?? "", StringComparer.Ordinal),
    ];

    private static ReviewDate? FromClock(DueItem item) =>
        item.RuleId.StartsWith("AR-", StringComparison.Ordinal) && item.LastLawfulDay is { } day
            ? new ReviewDate
            {
                Step = StepWords.Of(item),
                LastDay = day,
                RuleId = item.RuleId,
                Owner = item.Owner,
                Source = item.Source,
                Tentative = item.Tentative,
                Done = item.Status == DueStatus.Done,
            }
            : null;

    private static ReviewDate Booked(ReviewMeeting review) => new()
    {
        Step = "Review meeting, as booked",
        LastDay = review.Meeting,
        Owner = DutyOwner.School,
        Done = review.Held == true,
    };
}
