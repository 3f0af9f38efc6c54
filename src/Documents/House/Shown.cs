using System.Text.Json;
using System.Text.Json.Serialization;
using SenHub.Domain.Deliveries;

namespace SenHub.Documents.House;

/// <summary>The facts a paper shows, as canonical text for its version (SD-S1).</summary>
public static class Shown
{
    // Names of cases, not their numbers, so that a new case does not change old versions.
    private static readonly JsonSerializerOptions Plain = new() { Converters = { new JsonStringEnumConverter(), new PlainDecimals() } };

    /// <summary>A part that makes a new version when it changes.</summary>
    public static ShownPart Part<T>(string name, T facts) => new(name, JsonSerializer.Serialize(facts, Plain));

    /// <summary>A part that is shown and moves with the calendar: no reason to send again.</summary>
    public static ShownPart Moving<T>(string name, T facts) => new(name, JsonSerializer.Serialize(facts, Plain), MovesWithTheCalendar: true);

    /// <summary>The parts that count, one a line.</summary>
    public static string Facts(IEnumerable<ShownPart> parts) =>
        string.Join('\n', parts.Where(part => !part.MovesWithTheCalendar).Select(part => $"{part.Name}: {part.Text}"));
}
