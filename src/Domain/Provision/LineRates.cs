using SenHub.Domain.Time;

namespace SenHub.Domain.Provision;

/// <summary>The hourly rates a line meets over its days: a rate that changes mid-range splits the cost by days.</summary>
public sealed class LineRates
{
    private readonly List<(Rate Rate, int Days)> met = [];
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
        foreach (var rate in ofRole)
        {
            var days = time.CountDays(RateCard.SpanOf(rate));
            if (time.AllDays > 0 ? days > 0 : RateCard.SpanOf(rate).Holds(time.Span?.From ?? asOf))
                met.Add((rate, days));
            rated += days;
        }

        Newest = met.Count > 0 ? met[^1].Rate : ofRole.Count > 0 ? ofRole[^1] : null;
    }

    /// <summary>Name of the card.</summary>
    public string Card { get; }

    /// <summary>The card does not know the role.</summary>
    public bool AreUnknown { get; }

    /// <summary>The newest rate the line meets: its terms (group, cap, what counts) hold for the whole line.</summary>
    public Rate? Newest { get; }

    /// <summary>Each rate met, with how many of the line's days it holds for, in order.</summary>
    public IReadOnlyList<(Rate Rate, int Days)> Met => met;

    /// <summary>Some of the line's days have no rate.</summary>
    public bool HaveGap => time.AllDays > 0 ? rated < time.AllDays : met.Count == 0;

    /// <summary>Some of the line's days have two.</summary>
    public bool Overlap => time.AllDays > 0 ? rated > time.AllDays : met.Count > 1;

    /// <summary>The card divides a session's cost by its group.</summary>
    public bool DivideByGroup => Newest?.DividesByGroup ?? true;

    /// <summary>Cost of these hours spread evenly over the line's days.</summary>
    public decimal Cost(decimal hours) => time.AllDays > 0 ? Weigh(hours, DateOnly.MaxValue) : met[0].Rate.HourlyRate * hours;

    /// <summary>The part of that cost up to and including a day; zero where the line has no days.</summary>
    public decimal CostUntil(decimal hours, DateOnly day) => time.AllDays > 0 ? Weigh(hours, day) : 0;

    /// <summary>Cost of hours on one day, at the rate of that day.</summary>
    public decimal CostOn(decimal hours, DateOnly day)
    {
        foreach (var (rate, _) in met)
        {
            if (RateCard.SpanOf(rate).Holds(day))
                return rate.HourlyRate * hours;
        }

        return Cost(hours);
    }

    // Divided once, at the end, so that whole numbers stay whole.
    private decimal Weigh(decimal hours, DateOnly until)
    {
        var weighed = 0m;
        foreach (var (rate, days) in met)
        {
            var span = RateCard.SpanOf(rate);
            weighed += rate.HourlyRate * (span.To <= until ? days : time.CountDays(span with { To = until }));
        }

        return weighed * hours / time.AllDays;
    }
}
