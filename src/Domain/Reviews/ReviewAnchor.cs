namespace SenHub.Domain.Reviews;

/// <summary>The day a plan's twelve months start with (AR-01, AR-03).</summary>
/// <param name="Day">The earlier and so the safer day: the plan's making, or the last review's meeting.</param>
/// <param name="Decision">The day the last review was completed, where it is later than <paramref name="Day"/>.</param>
/// <param name="Words">What the day is.</param>
public sealed record ReviewAnchor(DateOnly Day, DateOnly? Decision, string Words)
{
    /// <summary>The latest completed review, else the plan's making; null when neither is known. An amended plan does not count (AR-03).</summary>
    public static ReviewAnchor? Of(EhcPlan plan, IReadOnlyList<ReviewMeeting> reviews)
    {
        var last = Completed(plan, reviews).OrderBy(review => review.Meeting ?? review.Decision).LastOrDefault();
        return last switch
        {
            ({ } meeting, var decision) => new(meeting, decision > meeting ? decision : null, "last review meeting"),
            (null, { } decision) => new(decision, null, "last review completed"),
            _ => plan.PlanMade is { } made ? new(made, null, "plan made") : null,
        };
    }

    // A review row counts when its decision is recorded; an interim review restarts nothing, which is the stricter reading.
    private static IEnumerable<(DateOnly? Meeting, DateOnly? Decision)> Completed(EhcPlan plan, IReadOnlyList<ReviewMeeting> reviews)
    {
        if (plan.LastReviewMeeting is not null || plan.LastDecisionNotified is not null)
            yield return (plan.LastReviewMeeting, plan.LastDecisionNotified ?? reviews.FirstOrDefault(review => review.Meeting == plan.LastReviewMeeting)?.DecisionNotified);
        foreach (var review in reviews)
        {
            if (review is { Held: not false, DecisionNotified: not null, IsInterim: false })
                yield return (review.Meeting, review.DecisionNotified);
        }
    }
}
