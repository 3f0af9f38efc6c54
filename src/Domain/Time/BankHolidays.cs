namespace SenHub.Domain.Time;

/// <summary>Bank holidays of England, with Good Friday and Christmas Day: computed (CAL-03), then changed by what was proclaimed.</summary>
/// <param name="Added">Days proclaimed in addition.</param>
/// <param name="Removed">Computed days that were moved elsewhere.</param>
public sealed record BankHolidays(IReadOnlyList<DateOnly> Added, IReadOnlyList<DateOnly> Removed)
{
    /// <summary>With every proclamation known when this was written: VE Day 2020, the Jubilee and the funeral of 2022, the Coronation.</summary>
    public static BankHolidays England { get; } = new(
        [new(2020, 5, 8), new(2022, 6, 2), new(2022, 6, 3), new(2022, 9, 19), new(2023, 5, 8)],
        [new(2020, 5, 4), new(2022, 5, 30)]);

    /// <summary>The same with further days: extra holidays are proclaimed at short notice.</summary>
    public BankHolidays With(IReadOnlyList<DateOnly> added, IReadOnlyList<DateOnly> removed) =>
        new([.. Added, .. added], [.. Removed, .. removed]);

    /// <summary>Whether the day is one.</summary>
    public bool Holds(DateOnly day) => Added.Contains(day) || (IsComputed(day) && !Removed.Contains(day));

    /// <summary>All of a year, in order.</summary>
    public IReadOnlyList<DateOnly> Of(int year) => [.. new DaySpan(new(year, 1, 1), new(year, 12, 31)).Days().Where(Holds)];

    private static bool IsComputed(DateOnly day) => day.Month switch
    {
        1 => IsNewYear(day),
        3 or 4 => IsEaster(day),
        5 => day.DayOfWeek == DayOfWeek.Monday && day.Day is <= 7 or > 24,
        8 => day.DayOfWeek == DayOfWeek.Monday && day.Day > 24,
        12 => IsChristmas(day),
        _ => false,
    };

    private static bool IsNewYear(DateOnly day) =>
        day.Day == 1 ? IsWeekday(day) : day.Day is 2 or 3 && day.DayOfWeek == DayOfWeek.Monday;

    private static bool IsEaster(DateOnly day) =>
        day.DayOfWeek is DayOfWeek.Friday or DayOfWeek.Monday
        && day.DayNumber - Easter.Sunday(day.Year).DayNumber is -2 or 1;

    // Substitutes: the next weekdays after a Christmas or Boxing Day that falls on a Saturday or Sunday.
    private static bool IsChristmas(DateOnly day) => day.Day switch
    {
        25 or 26 => IsWeekday(day),
        27 => day.DayOfWeek is DayOfWeek.Monday or DayOfWeek.Tuesday,
        28 => day.DayOfWeek is DayOfWeek.Monday or DayOfWeek.Tuesday,
        _ => false,
    };

    private static bool IsWeekday(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
}
