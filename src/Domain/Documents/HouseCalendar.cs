using System.Globalization;
using SenHub.Domain.Time;

namespace SenHub.Domain.Documents;

/// <summary>On which nights the school's own papers are looked at, and which stretch of the year each is for (SD-P1, SD-S1).</summary>
public static class HouseCalendar
{
    /// <summary>The governors' report is made from so many days before its term ends.</summary>
    public const int GovernorsDaysBefore = 28;

    /// <summary>Whether the morning after a night is a Monday with pupils in, or the first day of a half-term: then the register and the class papers are looked at. Where no calendar covers the day, every Monday.</summary>
    public static bool IsWeekly(SchoolCalendar calendar, DateOnly night)
    {
        var morning = night.AddDays(1);
        if (!calendar.Covers(morning))
            return morning.DayOfWeek == DayOfWeek.Monday;
        return calendar.TermOf(morning) is { } term && (morning.DayOfWeek == DayOfWeek.Monday || calendar.FirstSchoolDayOnOrAfter(term.From) == morning);
    }

    /// <summary>The half-term of the morning after a night, as a period: "half-term from 2026-11-02"; the month where no term is loaded.</summary>
    public static string HalfTerm(SchoolCalendar calendar, DateOnly night) => calendar.TermOf(night.AddDays(1)) is { } term
        ? $"half-term from {Iso(term.From)}"
        : night.AddDays(1).ToString("yyyy-MM", CultureInfo.InvariantCulture);

    /// <summary>The term whose governors' report is due: in its last weeks; null at other times.</summary>
    public static TermName? GovernorsTerm(SchoolCalendar calendar, DateOnly night)
    {
        var morning = night.AddDays(1);
        return calendar.TermOf(morning) is { } half && TermName.Of(half) is var term && End(calendar, term) is var end && morning >= end.AddDays(-GovernorsDaysBefore)
            ? term
            : null;
    }

    /// <summary>A day in a key: 2026-11-02.</summary>
    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateOnly End(SchoolCalendar calendar, TermName term) => calendar.Terms.Where(half => TermName.Of(half) == term).Max(half => half.To);
}
