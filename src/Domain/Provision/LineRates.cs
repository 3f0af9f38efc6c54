using SenHub.Domain.Time;

namespace SenHub.Domain.Provision;

/// <summary>The hourly rates a line meets over its days: a rate that changes mid-range splits the cost by days.</summary>
public sealed class LineRates
{
    private readonly IReadOnlyList<Rate> rates;
    private readonly LineTime time;
    private readonly int rated;

    /// <summary>The card's rates of the line's role.</summary>
    /// <param name="asOf">The day whose rate is taken where the line has no days of its own.</param>
    public LineRates(ProvisionLine line, LineTime time, RateCard card, DateOnly asOf)
    {
        this.time = time;
        Card = card.Name;
        var ofRole = card.OfRole(line.StaffRole);
        AreUnknown = ofRole.Count == 0;
        rates = time.AllDays > 0 ? ofRole : [.. ofRole.Where(rate => RateCard.SpanOf(rate).Holds(time.Span?.From ?? asOf))];
        rated = rates.Sum(rate => time.CountDays(RateCard.SpanOf(rate)));
    }

    /// <summary>Name of the card.</summary>
    public string Card { get; }

    /// <summary>The card does not know the role.</summary>
    public bool AreUnknown { get; }

    /// <summary>Some of the line's days have no rate.</summary>
    public bool HaveGap => time.AllDays > 0 ? rated < time.AllDays : rates.Count == 0;

    /// <summary>Some of the line's days have two.</summary>
    public bool Overlap => time.AllDays > 0 ? rated > time.AllDays : rates.Count > 1;

    /// <summary>The card divides a session's cost by its group.</summary>
    public bool DivideByGroup => rates.Count == 0 || rates[^1].DividesByGroup;

    /// <summary>Cost of these hours spread evenly over the line's days.</summary>
    public decimal Cost(decimal hours) => time.AllDays > 0 ? Weigh(hours, DateOnly.MaxValue) : rates[0].HourlyRate * hours;

    /// <summary>The part of that cost up to and including a day; zero where the line has no days.</summary>
    public decimal CostUntil(decimal hours, DateOnly day) => time.AllDays > 0 ? Weigh(hours, day) : 0;

    /// <summary>Cost of hours on one day, at the rate of that day.</summary>
    public decimal CostOn(decimal hours, DateOnly day) =>
        rates.FirstOrDefault(rate => RateCard.SpanOf(rate).Holds(day)) is { } rate ? rate.HourlyRate * hours : Cost(hours);

    // Divided once, at the end, so that whole numbers stay whole.
    private decimal Weigh(decimal hours, DateOnly until) =>
        rates.Sum(rate => rate.HourlyRate * time.CountDays(Cut(RateCard.SpanOf(rate), until))) * hours / time.AllDays;

    private static DaySpan Cut(DaySpan span, DateOnly until) => span with { To = span.To < until ? span.To : until };
}
