using SenHub.Domain.Roll;
using SenHub.Domain.Time;

namespace SenHub.Domain.Reviews;

/// <summary>The annual review of one pupil's plan on one night (AR-01 to AR-08).</summary>
public static class ReviewClock
{
    /// <summary>A meeting booked further ahead is taken for a slip in the year.</summary>
    private const int MostDaysAhead = 2 * 366;

    /// <summary>Every step that is open, and those of the current review that are done.</summary>
    public static IEnumerable<DueItem> For(RuleNight night)
    {
        var plan = night.School.PlanOf(night.Pupil.Ref);
        if (plan is null)
            return night.Pupil.Sen.Status == SenStatus.Plan ? [night.Unknown(AnnualReviewSteps.Review, MissingFacts.PlanRow)] : [];
        ReviewMeeting[] reviews = [.. night.School.ReviewsOf(plan.Pupil)
            .Select(review => Completed(review, plan)).OrderBy(review => review.Meeting)];
        return MissingFacts.Of(plan, reviews, night.Night) is { } missing
            ? [night.Unknown(AnnualReviewSteps.Review, missing), .. OfOpenReviews(night, reviews, null)]
            : Of(night, ReviewAnchor.Of(plan, reviews)!, reviews);
    }

    private static IEnumerable<DueItem> Of(RuleNight night, ReviewAnchor anchor, ReviewMeeting[] reviews)
    {
        var cycle = Cycle(anchor.Day);
        var current = Current(reviews.Where(review => review.Meeting > anchor.Day && review is { Held: not false, IsInterim: false } && IsNear(review, night)).ToList(), night.Night);
        var started = $"{anchor.Words} {DayWords.Plain(anchor.Day)}";
        var strict = anchor.Decision is { } decision ? $"; counted from the decision of {DayWords.Plain(decision)} it would be {DayWords.Plain(AnnualReview.PeriodEnd(decision))}" : "";
        yield return night.Item(AnnualReviewSteps.Review, AnnualReview.PeriodEnd(anchor.Day), null, started + strict, cycle);
        if (anchor.Decision is { } decided)
            yield return night.Item(AnnualReviewSteps.StrictReview, AnnualReview.PeriodEnd(decided), null, $"last decision notified {DayWords.Plain(decided)}", cycle);

        var meeting = MeetingItem(night, anchor, current, started, cycle);
        yield return meeting;
        if (current is null)
        {
            foreach (var item in ReviewItems.Unbooked(night, meeting.StaffTarget!.Value, cycle))
                yield return item;
        }

        foreach (var item in OfOpenReviews(night, reviews, anchor.Day))
            yield return item;
    }

    // A booking in time is what the item asks for, so it is quiet until the day has passed without word that the meeting took place.
    private static DueItem MeetingItem(RuleNight night, ReviewAnchor anchor, ReviewMeeting? current, string started, string cycle)
    {
        var limit = AnnualReview.MeetingLatest(anchor.Day);
        var booked = current is null ? "no meeting is booked" : $"booked for {DayWords.Plain(current.Meeting)}";
        var item = night.Item(AnnualReviewSteps.Meeting, limit, current?.TookPlace == true ? current.Meeting : null, $"{started}; {booked}", cycle);
        return current?.Meeting >= night.Night && current.Meeting <= limit && item.Status != DueStatus.Done ? item with { Status = DueStatus.NotDue } : item;
    }

    private static IEnumerable<DueItem> OfOpenReviews(RuleNight night, ReviewMeeting[] reviews, DateOnly? anchor)
    {
        var open = reviews.Where(review => review.Held != false && IsNear(review, night)).ToList();
        foreach (var review in open.Where(review => review.Meeting == anchor))
        {
            foreach (var item in ReviewItems.AfterMeeting(night, review, Cycle(review.Meeting)).Where(item => item is { Status: not DueStatus.Done, Tentative: false }))
                yield return item;
        }

        var ahead = open.Where(review => anchor is { } day ? review.Meeting > day : review.DecisionNotified is null).ToList();
        foreach (var review in ahead)
        {
            foreach (var item in ReviewItems.Of(night, review, Round(review, ahead, anchor)))
                yield return item;
        }
    }

    // The first review after the anchor, the second …, so that a meeting that moves stays in its round.
    private static string Round(ReviewMeeting review, List<ReviewMeeting> ahead, DateOnly? anchor)
    {
        var before = ahead.TakeWhile(other => other != review).Count(other => other.IsInterim == review.IsInterim);
        var start = anchor is { } day ? Cycle(day) : "unknown";
        return FormattableString.Invariant($"{start}{(review.IsInterim ? " interim" : "")}{(before > 0 ? $" {before + 1}" : "")}");
    }

    private static ReviewMeeting? Current(List<ReviewMeeting> ofPeriod, DateOnly night) =>
        ofPeriod.Find(review => review.TookPlace) ?? ofPeriod.Find(review => review.Meeting >= night) ?? ofPeriod.LastOrDefault();

    private static ReviewMeeting Completed(ReviewMeeting review, EhcPlan plan) =>
        review.Meeting == plan.LastReviewMeeting && plan.LastDecisionNotified >= review.Meeting ? review with { DecisionNotified = review.DecisionNotified ?? plan.LastDecisionNotified } : review;

    private static bool IsNear(ReviewMeeting review, RuleNight night) =>
        review.Meeting.DayNumber - night.Night.DayNumber <= MostDaysAhead && review.Meeting.IsPlausible();

    private static string Cycle(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
