using SenHub.Documents.Maps;

namespace SenHub.Documents.Tests.Fixtures;

/// <summary>Support weeks.</summary>
internal static class Timetables
{
    /// <summary>Three times Talk Boost and five times reading, as the rows say, typed out of order.</summary>
    public static IReadOnlyList<TimetableSlot> Agreeing { get; } =
    [
        .. ((DayOfWeek[])[DayOfWeek.Friday, DayOfWeek.Monday, DayOfWeek.Wednesday]).Select(day => new TimetableSlot(day, new(9, 30), new(10, 0), "Talk Boost small group")),
        .. Enumerable.Range(1, 5).Select(day => new TimetableSlot((DayOfWeek)day, new(13, 10), new(13, 30), "One-to-one precision reading")),
    ];
}
