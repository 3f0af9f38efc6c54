using SenHub.Domain.Provision;

namespace SenHub.Documents.Maps;

/// <summary>Entry and exit measures, typed as "tool: value". They compare only on the same tool (FUND-07).</summary>
internal static class Measures
{
    /// <summary>Why the two cannot be compared; null when they can, or when there is nothing to compare yet.</summary>
    public static string? Doubt(ProvisionLine line) => line switch
    {
        { EntryMeasure: null } or { ExitMeasure: null } => null,
        _ when Tool(line.EntryMeasure) is null || Tool(line.ExitMeasure) is null => "Tool not named: not comparable",
        _ when Tool(line.EntryMeasure) != Tool(line.ExitMeasure) => "Different tools: not comparable",
        _ => null,
    };

    /// <summary>The exit measure as it stands after the baseline: the value alone where the tool is the same.</summary>
    public static string? ExitBeside(ProvisionLine line) =>
        line.EntryMeasure is not null && line.ExitMeasure is { } exit && Doubt(line) is null ? exit.Split(':', 2)[1].Trim() : line.ExitMeasure;

    private static string? Tool(string measure) =>
        measure.Split(':', 2) is [var tool, _] ? tool.Trim().ToUpperInvariant() : null;
}
