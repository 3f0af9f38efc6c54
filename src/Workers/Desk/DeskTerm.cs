using System.Globalization;
using SenHub.Domain.Time;

namespace SenHub.Workers.Desk;

/// <summary>A term, or half of one, and the holiday behind it: the stretch of the calendar page.</summary>
internal sealed record DeskTerm(string Name, DaySpan Term, DaySpan Stretch)
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>The terms of a calendar in order, each up to the day before the next, the first from the start of its school year, for INSET days stand before it; the months around the day where none is typed.</summary>
    public static IReadOnlyList<DeskTerm> Of(SchoolCalendar calendar, DateOnly today)
    {
        var terms = calendar.Terms.OrderBy(term => term.From).ToList();
        if (terms.Count == 0)
            return [new DeskTerm("The next half year", new DaySpan(today.AddMonths(-1), today.AddMonths(6)), new DaySpan(today.AddMonths(-1), today.AddMonths(6)))];
        return [.. terms.Select((term, at) => new DeskTerm(NameOf(term, terms), term, new DaySpan(at == 0 ? SchoolYear.Of(term.From).From : term.From, at + 1 < terms.Count ? terms[at + 1].From.AddDays(-1) : term.To.AddDays(60))))];
    }

    /// <summary>The one of a day; the first where the day is before all, the last where it is behind.</summary>
    public static DeskTerm At(IReadOnlyList<DeskTerm> terms, DateOnly day) => terms.LastOrDefault(term => term.Stretch.From <= day) ?? terms[0];

    private static string NameOf(DaySpan term, IReadOnlyList<DaySpan> all)
    {
        var season = SeasonOf(term);
        var halves = all.Where(other => SeasonOf(other) == season && Math.Abs(other.From.DayNumber - term.From.DayNumber) < 150).ToList();
        var half = halves.Count < 2 ? "" : halves.IndexOf(term) == 0 ? ", first half" : ", second half";
        return $"{season} term {term.From.ToString("yyyy", English)}{half}";
    }

    private static string SeasonOf(DaySpan term) => term.From.Month switch
    {
        >= 8 => "Autumn",
        <= 3 => "Spring",
        _ => "Summer",
    };
}
