using SenHub.Domain.Time;

namespace SenHub.Domain.Deliveries;

/// <summary>How long something has waited, in the school's own days.</summary>
public static class HoldAge
{
    /// <summary>After so many school days a hold is called old, once (the digest's line changes on that day and on no other).</summary>
    public const int OldAfter = 5;

    /// <summary>School days after the first up to the last; working days where the calendar does not reach.</summary>
    public static int SchoolDays(DateOnly since, DateOnly day, SchoolCalendar calendar)
    {
        if (day <= since)
            return 0;
        var (days, span) = (new DayCounts(calendar), new DaySpan(since.AddDays(1), day));
        return days.Covers(since) && days.Covers(day) ? days.SchoolDays(span) : days.WorkingDays(span);
    }

    /// <summary>Whether a hold has grown old.</summary>
    public static bool IsOld(DateOnly since, DateOnly day, SchoolCalendar calendar) => SchoolDays(since, day, calendar) >= OldAfter;
}
