using SenHub.Documents.House;
using SenHub.Domain.Reviews;

namespace SenHub.Documents.Advice;

/// <summary>The dates of one review by the rules of its clock: invite, circulate, meet, report, decide, amend.</summary>
internal static class ReviewDates
{
    /// <summary>The steps round this meeting, the booked day itself and the limits of the period, in order of days. Items of another review of the same pupil are not its dates; the stricter reading of AR-03 is the school's own caution.</summary>
    /// <param name="naming">Whether colleagues are named.</param>
    public static IReadOnlyList<ReviewDate> For(AdviceSources sources, IEnumerable<DueItem> due, bool naming)
    {
        var round = ReviewItems.Of(RuleNight.Of(sources.Pupil, sources.Facts, sources.Map.AsOf), sources.Review, "");
        var period = due.Where(item => item.RuleId is "AR-01" or "AR-02");
        return
        [
            .. round.Concat(period).Select(item => FromClock(item, naming)).OfType<ReviewDate>().Append(Booked(sources.Review))
                .OrderBy(date => date.LastDay).ThenBy(date => date.RuleId ?? "", StringComparer.Ordinal),
        ];
    }

    private static ReviewDate? FromClock(DueItem item, bool naming) => item.LastLawfulDay is { } day
        ? new ReviewDate
        {
            Step = StepWords.Of(item),
            LastDay = day,
            RuleId = item.RuleId,
            Owner = item.Owner,
            Person = naming && item.Owner == DutyOwner.School ? item.Person : null,
            Source = item.Source,
            OfPeriod = item.Step is "review" or "meeting",
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
