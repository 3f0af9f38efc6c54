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

    /// <summary>PT-03 hangs on a day that no sheet has.</summary>
    public const string Transfer = "Whether and when the young person moves to another post-16 institution is not recorded: five months before, the plan must name it";

    /// <summary>SUP-01 hangs on a meeting that is not recorded.</summary>
    public const string Told = "SEN support began this school year, and that the parents were told is not recorded (sheet Cycles, Parents met)";

    /// <summary>SUP-02 counts what is not recorded.</summary>
    public const string ParentMeetings = "No meeting with the parents is recorded this school year (sheet Cycles, Parents met)";

    /// <summary>DP-08 counts from a day that the export lacks.</summary>
    public const string LeavingDay = "The pupil left, and the export gives no leaving day";

    /// <summary>DP-08 counts school days that are not loaded.</summary>
    public const string CalendarEnds = "The pupil left, and the calendar does not reach 15 school days after it";

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
