using SenHub.Domain.Time;

namespace SenHub.Domain.Provision;

/// <summary>When a provision line runs, and how much of it has passed: counted in school days, five to the week, so that 190 days are 38 weeks and a range split in two costs the same (FUND-03).</summary>
public sealed record LineTime
{
    private readonly SchoolCalendar calendar;

    private LineTime(SchoolCalendar calendar) => this.calendar = calendar;

    /// <summary>First to last day; null where the row gives no start.</summary>
    public DaySpan? Span { get; private init; }

    /// <summary>Weeks as typed, else as the calendar counts them; null when neither can say.</summary>
    public decimal? Weeks { get; private init; }

    /// <summary>Days of the span that count.</summary>
    public int AllDays { get; private init; }

    /// <summary>Reads the row's days and weeks. An end before the start gives no span.</summary>
    /// <param name="weeksPerYear">No school year counts more weeks than the rate card's year.</param>
    public static LineTime Of(ProvisionLine line, SchoolCalendar calendar, decimal weeksPerYear)
    {
        var span = SpanOf(line);
        var time = new LineTime(calendar) { Span = span, Weeks = line.Weeks ?? Counted(span, calendar, weeksPerYear) };
        return time with { AllDays = span is { } whole ? time.CountDays(whole) : 0 };
    }

    /// <summary>Days that count in a part of the span: school days, or working days where no calendar covers the line.</summary>
    public int CountDays(DaySpan part)
    {
        if (Span is not { } span || !span.Meets(part))
            return 0;
        var within = new DaySpan(Later(span.From, part.From), part.To < span.To ? part.To : span.To);
        return IsCovered(span, calendar) ? calendar.CountSchoolDays(within) : within.Days().Count(calendar.Holidays.IsWorkingDay);
    }

    // Refused days and ends before their start are faults of the row (LineFaults); here they are no span.
    private static DaySpan? SpanOf(ProvisionLine line) => (line.Start, line.End, line.Weeks) switch
    {
        ({ } start, { } end, _) => start.IsPlausible() && end.IsPlausible() && end >= start ? new(start, end) : null,
        ({ } start, null, > 0 and <= 520) => start.IsPlausible() ? new(start, start.AddDays((int)decimal.Ceiling(line.Weeks.Value * 7) - 1)) : null,
        _ => null,
    };

    private static decimal? Counted(DaySpan? span, SchoolCalendar calendar, decimal weeksPerYear)
    {
        if (span is not { } whole || !IsCovered(whole, calendar))
            return null;
        var weeks = 0m;
        for (var from = whole.From; from <= whole.To; from = SchoolYear.Of(from).To.AddDays(1))
        {
            var end = SchoolYear.Of(from).To;
            weeks += Math.Min(weeksPerYear, calendar.CountSchoolDays(new(from, end < whole.To ? end : whole.To)) / 5m);
        }

        return weeks;
    }

    private static bool IsCovered(DaySpan span, SchoolCalendar calendar) => calendar.Covers(span.From) && calendar.Covers(span.To);

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
