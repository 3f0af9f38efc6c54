using SenHub.Domain.Time;

namespace SenHub.Samples.World;

/// <summary>The night the samples are made for, and their calendar (the fictional 190 days of rules.md, section 5).</summary>
internal static class SampleNight
{
    /// <summary>A Sunday evening; the next school day is Monday.</summary>
    public static DateOnly Day { get; } = new(2026, 11, 22);

    /// <summary>The school year's start year, as CTF and UPN count it.</summary>
    public const int Year = 2026;

    /// <summary>Half-terms and INSET days of 2026/27; bank holidays are known to the hub.</summary>
    public static SchoolCalendar Calendar { get; } = new(
        [
            new(new(2026, 9, 2), new(2026, 10, 23)), new(new(2026, 11, 2), new(2026, 12, 18)),
            new(new(2027, 1, 5), new(2027, 2, 12)), new(new(2027, 2, 22), new(2027, 3, 25)),
            new(new(2027, 4, 12), new(2027, 5, 28)), new(new(2027, 6, 7), new(2027, 7, 19)),
        ],
        [new(2026, 9, 1), new(2026, 11, 27), new(2027, 1, 4), new(2027, 7, 20), new(2027, 7, 21)],
        []);

    /// <summary>Days with pupils in, from the first of the year to the night.</summary>
    public static IReadOnlyList<DateOnly> SchoolDaysSoFar { get; } = [.. DaysTo(Day)];

    private static IEnumerable<DateOnly> DaysTo(DateOnly last)
    {
        for (var day = Calendar.Terms[0].From; day <= last; day = day.AddDays(1))
        {
            if (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)
                && Calendar.Terms.Any(term => term.Holds(day)) && !Calendar.Inset.Contains(day))
                yield return day;
        }
    }
}
