using SenHub.Adapters.Bus;

namespace SenHub.Workers.Cli;

/// <summary>What carries the wake-ups, in one line, for check and status.</summary>
internal static class BusLine
{
    /// <summary>Whether somebody has to look.</summary>
    public static bool NeedsPerson(BrokerState state) => state.Trouble is not null || state.Poisoned?.Count > 0;

    /// <summary>The line.</summary>
    public static string Of(BrokerState state, DateTimeOffset now)
    {
        var trouble = state.Trouble is { } why ? $"{why}; until then the hub works without it, straight from the ledger" : "ready";
        var poisoned = state.Poisoned is { Count: > 0 } stages
            ? $"; wake-ups that nobody could take: {string.Join(", ", stages.OrderBy(stage => stage.Key).Select(stage => FormattableString.Invariant($"{stage.Value} {stage.Key.ToString().ToLowerInvariant()}")))} (their rows are safe in the ledger; docs/bus.md says what to do)"
            : "";
        return $"Bus: {state.Name}, {trouble}{Common.CertificateWords(state.CertificateEnds, now)}{poisoned}";
    }
}
