namespace SenHub.Domain.Provision.Effects;

/// <summary>What an intervention did, on one tool: n, what is missing, the gain and its price. Results on other tools or units stand in rows of their own, never added (FUND-07).</summary>
public sealed record InterventionImpact
{
    /// <summary>What was done.</summary>
    public required string Intervention { get; init; }

    /// <summary>Tool; null for the lines that could not be measured at all.</summary>
    public string? Tool { get; init; }

    /// <summary>Unit of the gains.</summary>
    public string? Unit { get; init; }

    /// <summary>Lines judged.</summary>
    public int N { get; init; }

    /// <summary>Lines of the intervention that are not judged, on whatever tool.</summary>
    public int NotJudged { get; init; }

    /// <summary>Mean gain of those judged.</summary>
    public decimal? MeanGain { get; init; }

    /// <summary>Sum of gains over sum of expected gains.</summary>
    public decimal? Ratio { get; init; }

    /// <summary>Mean effect, -2 to +2.</summary>
    public decimal? MeanEffect { get; init; }

    /// <summary>Cost to date of those judged, pounds; null where one of them has none.</summary>
    public decimal? Cost { get; init; }

    /// <summary>Pounds for each unit gained; null without a gain or a cost.</summary>
    public decimal? CostPerUnit { get; init; }

    /// <summary>One row for each intervention and tool, by name.</summary>
    public static IReadOnlyList<InterventionImpact> Of(IEnumerable<LineImpact> lines) =>
    [
        .. from intervention in lines.GroupBy(line => line.Intervention.Trim(), StringComparer.OrdinalIgnoreCase)
           orderby intervention.Key.ToUpperInvariant()
           let missing = intervention.Count(line => line.Effect is null)
           let judged = intervention.Where(line => line.Effect is not null).GroupBy(line => (Tool: line.Tool!.ToUpperInvariant(), line.Unit)).OrderBy(tool => tool.Key.Tool, StringComparer.Ordinal).ThenBy(tool => tool.Key.Unit, StringComparer.Ordinal).ToList()
           from row in judged.Count == 0
               ? [new InterventionImpact { Intervention = intervention.Key, NotJudged = missing }]
               : judged.Select(tool => Row(intervention.Key, [.. tool], missing))
           select row,
    ];

    private static InterventionImpact Row(string intervention, IReadOnlyList<LineImpact> judged, int missing)
    {
        var (gain, expected) = (judged.Sum(line => line.Gain!.Value), judged.Sum(line => line.Expected!.Value));
        decimal? cost = judged.All(line => line.Cost is not null) ? judged.Sum(line => line.Cost!.Value) : null;
        return new()
        {
            Intervention = intervention,
            Tool = judged[0].Tool,
            Unit = judged[0].Unit,
            N = judged.Count,
            NotJudged = missing,
            MeanGain = gain / judged.Count,
            Ratio = gain / expected,
            MeanEffect = (decimal)judged.Sum(line => line.Effect!.Value) / judged.Count,
            Cost = cost,
            CostPerUnit = gain > 0 && cost is { } pounds ? Money.Penny(pounds / gain) : null,
        };
    }
}
