namespace SenHub.Adapters.Observe;

/// <summary>What kind of number a metric is.</summary>
public enum MetricKind
{
    /// <summary>Goes up and down.</summary>
    Gauge,

    /// <summary>Only goes up while the process lives.</summary>
    Counter,

    /// <summary>A sum and a count of what was observed.</summary>
    Summary,
}

/// <summary>One metric: its name, what it says, and the names of its labels.</summary>
public sealed record MetricFamily(string Name, MetricKind Kind, string Help, params IReadOnlyList<string> Labels)
{
    /// <summary>A number of it.</summary>
    /// <param name="labels">A value for each label, in their order.</param>
    public MetricSample Is(double value, params IReadOnlyList<string> labels) => new(this, value, labels);
}

/// <summary>One number.</summary>
/// <param name="Suffix">Of the name: empty, or _sum and _count of a summary.</param>
public sealed record MetricSample(MetricFamily Family, double Value, IReadOnlyList<string> Labels, string Suffix = "");
