using SenHub.Domain.Time;

namespace SenHub.Domain.Reviews;

/// <summary>What keeps a plan's clock from being read, in fixed words, so that a digest can count each kind.</summary>
public static class MissingFacts
{
    /// <summary>The export says E, the Plans sheet says nothing.</summary>
    public const string PlanRow = "The pupil has a plan but no row on the sheet Plans";

    /// <summary>No day to count from.</summary>
    public const string Anchor = "Neither the day the plan was made nor the last review is recorded; the day of an amended plan does not count (AR-03)";

    /// <summary>A date that cannot be meant.</summary>
    public const string StrangeDate = "A date of the plan or of its last review lies outside 1990 to 2100";

    /// <summary>A day still to come stands where a past one belongs.</summary>
    public const string Future = "The plan's making or its last review lies after tonight";

    /// <summary>The two facts contradict each other.</summary>
    public const string Contradiction = "The last review lies before the day the plan was made";

    /// <summary>The meeting took place; what had to come before it was not written down.</summary>
    public const string NotRecorded = "The meeting took place, and the day of this step is not recorded";

    /// <summary>The first reason why the clock cannot be read; null when it can.</summary>
    public static string? Of(EhcPlan plan, IReadOnlyList<ReviewMeeting> reviews, DateOnly night)
    {
        DateOnly?[] facts = [plan.PlanMade, plan.LastReviewMeeting, plan.LastDecisionNotified];
        if (facts.Any(day => day?.IsPlausible() == false))
            return StrangeDate;
        if (ReviewAnchor.Of(plan, reviews) is not { } anchor)
            return Anchor;
        if (anchor.Day > night || anchor.Decision > night)
            return Future;
        return anchor.Day < plan.PlanMade ? Contradiction : null;
    }
}
