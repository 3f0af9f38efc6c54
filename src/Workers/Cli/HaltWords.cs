using System.Globalization;
using SenHub.Adapters.Clock;
using SenHub.Domain.Deliveries;

namespace SenHub.Workers.Cli;

/// <summary>A stop of sending in words.</summary>
internal static class HaltWords
{
    /// <summary>The line of a hub that its settings let send nothing.</summary>
    public const string BuildOnly = "QUARANTINE by the settings: everything is made and nothing is sent (quarantine in senhub.yaml).";

    /// <summary>"STOPPED since 2026-11-23 09:12 by anna: all sending (wrong data). senhub resume lets it go."</summary>
    public static string Of(Halt halt) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(halt.IsQuarantine ? "QUARANTINE" : "STOPPED")} since {HubClock.ToLocal(halt.Begun.At):yyyy-MM-dd HH:mm} by {halt.Begun.By}: {Extent(halt)} ({halt.Begun.Why}). It ends with: senhub resume{(halt.Route is { } route ? $" {route}" : "")}{(halt.School is { } school ? $" --school {school}" : "")}{(halt.IsQuarantine ? " --quarantine" : "")} --why TEXT");

    /// <summary>What it stops.</summary>
    public static string Extent(Halt halt) =>
        $"{(halt.Route is { } route ? $"sending by {route}" : "all sending")}{(halt.School is { } school ? $" of school {school}" : "")}";
}
