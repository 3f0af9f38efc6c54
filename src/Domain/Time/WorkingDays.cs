namespace SenHub.Domain.Time;

/// <summary>Working days: Monday to Friday without bank holidays, Good Friday and Christmas Day (TIME-08).</summary>
public static class WorkingDays
{
    /// <summary>Whether the day is a working day.</summary>
    public static bool IsWorkingDay(this BankHolidays holidays, DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !holidays.Holds(day);

    /// <summary>The day itself or the working day before it (TIME-07: a target moves back, never forward).</summary>
    public static DateOnly OnOrBefore(this BankHolidays holidays, DateOnly day)
    {
        while (!holidays.IsWorkingDay(day))
            day = day.AddDays(-1);
        return day;
    }

    /// <summary>The day itself or the working day after it.</summary>
    public static DateOnly OnOrAfter(this BankHolidays holidays, DateOnly day)
    {
        while (!holidays.IsWorkingDay(day))
            day = day.AddDays(1);
        return day;
    }

    /// <summary>The Nth working day after a day, which is not counted.</summary>
    public static DateOnly WorkingDaysAfter(this BankHolidays holidays, DateOnly day, int count)
    {
        for (; count > 0; count--)
            day = holidays.OnOrAfter(day.AddDays(1));
        return day;
    }

    /// <summary>Last of N working days "beginning with" a day (SEND Regulations 2014, reg 15(2)).</summary>
    public static DateOnly WorkingDaysBeginningWith(this BankHolidays holidays, DateOnly day, int count) =>
        holidays.WorkingDaysAfter(day.AddDays(-1), count);
}
