using SenHub.Domain.Time;

namespace SenHub.Domain.Deliveries;

/// <summary>On which mornings a digest goes (SD-S4): every school day, and in holidays once a week.</summary>
public static class DigestDays
{
    /// <summary>Whether a digest goes on this morning. Without a calendar every weekday counts as a school day.</summary>
    public static bool IsDue(DateOnly morning, SchoolCalendar calendar)
    {
        if (!calendar.Covers(morning))
            return morning.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
        return calendar.IsSchoolDay(morning) || (calendar.TermOf(morning) is null && morning.DayOfWeek == DayOfWeek.Monday);
    }
}
