namespace SenHub.Domain.Time;

/// <summary>How the law counts days, weeks and months (rulebook, section 0). No limit rolls forward (TIME-07).</summary>
public static class Periods
{
    /// <summary>Last day "within N weeks of" a day, which is not counted (TIME-01).</summary>
    public static DateOnly WithinWeeksOf(DateOnly day, int weeks) => day.AddDays(7 * weeks);

    /// <summary>Last day of "the period of N months starting with" a day, which is day 1 (TIME-02; Children and Families Act 2014, s.44(1)).</summary>
    public static DateOnly PeriodEnd(DateOnly start, int months)
    {
        // Where the month is too short, AddMonths has already landed on its last day.
        var sameDay = start.AddMonths(months);
        return sameDay.Day == start.Day ? sameDay.AddDays(-1) : sameDay;
    }

    /// <summary>Last day "within N months of" a day: the corresponding date, or the end of a shorter month (TIME-03; Dodds v Walker).</summary>
    public static DateOnly WithinMonthsOf(DateOnly day, int months) => day.AddMonths(months);

    /// <summary>Last day of "at least N days, beginning with" a day, which is day 1 (TIME-04; SEND Regulations 2014, regs 13(1)(a), 22(2)(c)).</summary>
    public static DateOnly DaysBeginningWith(DateOnly day, int days) => day.AddDays(days - 1);

    /// <summary>The earlier of two days.</summary>
    public static DateOnly Earlier(DateOnly one, DateOnly other) => DateOnly.FromDayNumber(Math.Min(one.DayNumber, other.DayNumber));

    /// <summary>The later of two days.</summary>
    public static DateOnly Later(DateOnly one, DateOnly other) => DateOnly.FromDayNumber(Math.Max(one.DayNumber, other.DayNumber));
}
