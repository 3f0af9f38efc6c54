using SenHub.Domain.Reviews;

namespace SenHub.Documents.Advice;

/// <summary>What the advice says of the plan itself.</summary>
/// <param name="LastReview">Day of the last review meeting (AR-03).</param>
/// <param name="LastDecision">Day its decision was notified.</param>
public sealed record PlanFacts(string Authority, DateOnly? Made, DateOnly? LastReview, DateOnly? LastDecision)
{
    /// <summary>From the Plans sheet.</summary>
    public static PlanFacts From(EhcPlan plan) => new(plan.Authority, plan.PlanMade, plan.LastReviewMeeting, plan.LastDecisionNotified);
}
