using System.Text.Json;
using SenHub.Adapters.Settings;

namespace SenHub.Bench.Chaos;

/// <summary>Settings of a round, over those of its home, for every process that takes part.</summary>
internal static class RoundSettings
{
    /// <summary>Leaves them for the workers.</summary>
    public static void Write(HubHome home, IReadOnlyDictionary<string, string?> settings) => File.WriteAllText(FileOf(home), JsonSerializer.Serialize(settings));

    /// <summary>What the harness left.</summary>
    public static IReadOnlyDictionary<string, string?> Read(HubHome home) => JsonSerializer.Deserialize<Dictionary<string, string?>>(File.ReadAllText(FileOf(home)))!;

    private static string FileOf(HubHome home) => Path.Combine(home.Folder, "round.json");
}
