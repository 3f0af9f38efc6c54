using SenHub.Domain.Time;

namespace SenHub.Domain.Reviews.Dates;

/// <summary>The rulebook's fictional calendar of 190 days (section 5), by name for examples and trials.</summary>
public static class FixtureCalendar
{
    /// <summary>Its name.</summary>
    public const string Name = "fixture_2026_27";

    /// <summary>Terms and INSET days of 2026/27.</summary>
    public static SchoolCalendar Year2026 { get; } = new(
        [
            new(new(2026, 9, 2), new(2026, 10, 23)),
            new(new(2026, 11, 2), new(2026, 12, 18)),
            new(new(2027, 1, 5), new(2027, 2, 12)),
            new(new(2027, 2, 22), new(2027, 3, 25)),
            new(new(2027, 4, 12), new(2027, 5, 28)),
            new(new(2027, 6, 7), new(2027, 7, 19)),
        ],
        [new(2026, 9, 1), new(2026, 11, 27), new(2027, 1, 4), new(2027, 7, 20), new(2027, 7, 21)],
        []);
}
