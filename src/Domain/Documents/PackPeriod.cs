using SenHub.Domain.Deliveries;
using SenHub.Domain.Time;

namespace SenHub.Domain.Documents;

/// <summary>A stretch of time for which one pack is due.</summary>
/// <param name="Name">As it stands in the paper's period: "month from 2026-11-01".</param>
/// <param name="Due">The school day on which it may leave first.</param>
/// <param name="To">Its last day: until then what a gate stopped may still be mended.</param>
public sealed record PackPeriod(string Name, DateOnly Due, DateOnly To)
{
    /// <summary>School days before a review, where the row names none.</summary>
    public const int UsualDaysBefore = 10;

    /// <summary>The periods of a calendar pack that a night is to make papers for: papers of a night leave on the morning after it, so the night before the due day counts, and the last day of the period.</summary>
    public static IReadOnlyList<PackPeriod> Of(string when, SchoolCalendar calendar, DateOnly night) =>
        [.. new[] { night, night.AddDays(1) }.Select(day => Around(when, calendar, day)).OfType<PackPeriod>().Distinct().Where(period => period.Holds(night))];

    /// <summary>The period of a review's pack; null where the calendar does not reach.</summary>
    public static PackPeriod? Before(DateOnly meeting, string review, int? schoolDays, SchoolCalendar calendar) =>
        calendar.SchoolDaysBefore(meeting, schoolDays ?? UsualDaysBefore) is { } due ? new($"review {review}", due, meeting) : null;

    /// <summary>Whether a night makes papers for it.</summary>
    public bool Holds(DateOnly night) => Due <= night.AddDays(1) && night <= To;

    private static PackPeriod? Around(string when, SchoolCalendar calendar, DateOnly day) => when switch
    {
        PackTimes.Monthly => Named("month", new DateOnly(day.Year, day.Month, 1), new DateOnly(day.Year, day.Month, 1).AddMonths(1).AddDays(-1), null, calendar),
        PackTimes.HalfTermly => calendar.TermOf(day) is { } half ? Named("half-term", half.From, half.To, null, calendar) : null,
        _ when PackTimes.WeekdayOf(when) is { } weekday && day.AddDays(-(((int)day.DayOfWeek + 6) % 7)) is var monday =>
            Named("week", monday, monday.AddDays(4), monday.AddDays((int)weekday - 1), calendar),
        _ => null,
    };

    // No school day in it, no pack.
    private static PackPeriod? Named(string what, DateOnly from, DateOnly to, DateOnly? onOrAfter, SchoolCalendar calendar) =>
        calendar.FirstSchoolDayOnOrAfter(onOrAfter ?? from) is { } due && due <= to ? new($"{what} from {HouseCalendar.Iso(from)}", due, to) : null;
}
