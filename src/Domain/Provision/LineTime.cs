using SenHub.Domain.Time;

namespace SenHub.Domain.Provision;

/// <summary>When a provision line runs, and how much of it has passed: counted in school days, five to the week, so that 190 days are 38 weeks and a range split in two costs the same (FUND-03).</summary>
public sealed class LineTime
{
    private readonly DayCounts days;
    private readonly bool isCovered;

    /// <summary>Reads the row's days and weeks. An end before the start gives no span.</summary>
    /// <param name="weeksPerYear">No school year counts more weeks than the rate card's year.</param>
    public LineTime(ProvisionLine line, DayCounts days, decimal weeksPerYear)
    {
        this.days = days;
        Span = SpanOf(line);
        isCovered = Span is { } span && days.Covers(span.From) && days.Covers(span.To);
        AllDays = Span is { } whole ? CountDays(whole) : 0;
        Weeks = line.Weeks ?? (isCovered ? Counted(Span!.Value, days, weeksPerYear) : null);
    }

    /// <summary>First to last day; null where the row gives no start.</summary>
    public DaySpan? Span { get; }

    /// <summary>Weeks as typed, else as the calendar counts them; null when neither can say.</summary>
    public decimal? Weeks { get; }

    /// <summary>Days of the span that count.</summary>
    public int AllDays { get; }

    /// <summary>The row's days. Refused days and ends before their start are faults of the row (LineFaults); here they are no span.</summary>
    public static DaySpan? SpanOf(ProvisionLine line) => (line.Start, line.End, line.Weeks) switch
    {
        ({ } start, { } end, _) => start.IsPlausible() && end.IsPlausible() && end >= start ? new(start, end) : null,
        ({ } start, null, > 0 and <= 520) => start.IsPlausible() ? new(start, start.AddDays((int)decimal.Ceiling(line.Weeks.Value * 7) - 1)) : null,
        _ => null,
    };

    /// <summary>Days that count in a part of the span: school days, or working days where no calendar covers the line.</summary>
    public int CountDays(DaySpan part)
    {
        if (Span is not { } span || !span.Meets(part))
            return 0;
        var within = new DaySpan(part.From > span.From ? part.From : span.From, part.To < span.To ? part.To : span.To);
        return isCovered ? days.SchoolDays(within) : days.WorkingDays(within);
    }

    private static decimal Counted(DaySpan whole, DayCounts days, decimal weeksPerYear)
    {
        var weeks = 0m;
        for (var from = whole.From; from <= whole.To; from = SchoolYear.Of(from).To.AddDays(1))
        {
            var end = SchoolYear.Of(from).To;
            weeks += Math.Min(weeksPerYear, days.SchoolDays(new(from, end < whole.To ? end : whole.To)) / 5m);
        }

        return weeks;
    }
}
