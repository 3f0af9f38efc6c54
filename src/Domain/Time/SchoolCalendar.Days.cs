namespace SenHub.Domain.Time;

/// <summary>School days: a session with pupils (Education Act 1996, s.579; CAL-04), so no INSET day is one.</summary>
public sealed partial record SchoolCalendar
{
    /// <summary>Whether pupils are in.</summary>
    public bool IsSchoolDay(DateOnly day) =>
        Holidays.IsWorkingDay(day) && TermOf(day) is not null && !Inset.Contains(day) && !Closed.Contains(day);

    /// <summary>Whether staff can be expected to act: a school day, or a working day where no calendar covers it.</summary>
    public bool IsOpen(DateOnly day) => Covers(day) ? IsSchoolDay(day) : Holidays.IsWorkingDay(day);

    /// <summary>The day itself or the last school day before it (CAL-05); null when no loaded term reaches back so far.</summary>
    public DateOnly? LastSchoolDayOnOrBefore(DateOnly day)
    {
        for (; Covers(day); day = day.AddDays(-1))
        {
            if (IsSchoolDay(day))
                return day;
        }

        return null;
    }

    /// <summary>The day itself or the first school day after it; null when no loaded term reaches so far.</summary>
    public DateOnly? FirstSchoolDayOnOrAfter(DateOnly day)
    {
        for (; Covers(day); day = day.AddDays(1))
        {
            if (IsSchoolDay(day))
                return day;
        }

        return null;
    }

    /// <summary>Staff target of a step the school owns: the last school day on or before the limit (CAL-05), or the last working day where no calendar says (TIME-07).</summary>
    public DateOnly SchoolTarget(DateOnly limit) => LastSchoolDayOnOrBefore(limit) ?? Holidays.OnOrBefore(limit);

    /// <summary>School days in a span.</summary>
    public int CountSchoolDays(DaySpan span) => span.Days().Count(IsSchoolDay);

    /// <summary>The Nth school day after a day, which is not counted; null when the loaded terms do not reach so far.</summary>
    public DateOnly? SchoolDaysAfter(DateOnly day, int count)
    {
        DateOnly? reached = day;
        for (; count > 0 && reached is { } from; count--)
            reached = FirstSchoolDayOnOrAfter(from.AddDays(1));
        return reached;
    }

    /// <summary>The Nth school day before a day, which is not counted; null when the loaded terms do not reach so far.</summary>
    public DateOnly? SchoolDaysBefore(DateOnly day, int count)
    {
        DateOnly? reached = day;
        for (; count > 0 && reached is { } from; count--)
            reached = LastSchoolDayOnOrBefore(from.AddDays(-1));
        return reached;
    }
}
