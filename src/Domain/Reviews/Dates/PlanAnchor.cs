namespace SenHub.Domain.Reviews.Dates;

/// <summary>The day a case's twelve months start with (AR-01, AR-03): the rule of <see cref="ReviewAnchor"/>, read from the facts of one case.</summary>
public static class PlanAnchor
{
    /// <summary>The last completed review, else the plan's making; null when neither is known.</summary>
    public static ReviewAnchor? Of(CaseFacts facts)
    {
        if (facts.AnnualReview is not { } review)
            return Made(facts.PlanIssued);
        if (review is { Meeting: { } met, DecisionOfMeeting: { } decided })
            return Reviewed(met, decided);
        return (review.LastReviewMeeting, review.LastDecision) switch
        {
            ({ } meeting, var decision) => Reviewed(meeting, decision),
            (null, { } decision) => new(decision, null, "last review completed"),
            _ => Made(review.PlanMade ?? facts.PlanIssued),
        };
    }

    private static ReviewAnchor Reviewed(DateOnly meeting, DateOnly? decision) =>
        new(meeting, decision > meeting ? decision : null, "last review meeting");

    private static ReviewAnchor? Made(DateOnly? made) => made is { } day ? new(day, null, "plan made") : null;
}
