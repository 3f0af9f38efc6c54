using SenHub.Domain.Time;

namespace SenHub.Domain.Import;

/// <summary>Whether the MIS's data are as new as they could be (SD-W5).</summary>
public static class Freshness
{
    /// <summary>Stale when the newest export is older than the last school day up to the night; in holidays the last day of term will do.</summary>
    /// <param name="dataOf">Day of the newest export that takes part; null when there is none.</param>
    public static bool IsStale(DateOnly? dataOf, DateOnly night, SchoolCalendar calendar)
    {
        var wanted = calendar.Covers(night) ? calendar.LastSchoolDayOnOrBefore(night) ?? night : calendar.Holidays.OnOrBefore(night);
        return dataOf is null || dataOf < wanted;
    }
}
