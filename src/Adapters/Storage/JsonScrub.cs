using System.Text.Json.Nodes;
using SenHub.Domain.Roll;

namespace SenHub.Adapters.Storage;

/// <summary>
/// Takes a pupil out of a kept value, whatever its shape: of every list and table what is the pupil's goes, row by row; where a text about somebody else names the pupil, only the name goes.
/// A row that says itself whose it is, and is another pupil's, is never taken away.
/// </summary>
internal sealed class JsonScrub(PupilTraces traces)
{
    /// <summary>Stands where something was.</summary>
    public const string Blank = "[severed]";

    private static readonly string[] Owners = ["Pupil", "Ref", "Subject"];

    /// <summary>Cleans in place; whether anything was there.</summary>
    public bool Clean(JsonNode? node)
    {
        var taken = Take(node);
        return Blot(node) || taken;
    }

    /// <summary>A kept text that is JSON, cleaned; null where nothing was there.</summary>
    public string? Clean(string? text)
    {
        // Read first: in the text itself letters beyond ASCII stand as numbers.
        return text is not null && JsonNode.Parse(text) is { } node && Clean(node) ? node.ToJsonString() : null;
    }

    private bool Take(JsonNode? node)
    {
        var taken = false;
        if (node is JsonArray list)
        {
            for (var at = list.Count - 1; at >= 0; at--)
            {
                taken |= Take(list[at]);
                if (!IsTheirs(list[at]))
                    continue;
                list.RemoveAt(at);
                taken = true;
            }
        }
        else if (node is JsonObject thing)
        {
            foreach (var (name, value) in thing.ToList())
            {
                taken |= Take(value);
                taken |= traces.IsMarked(name) && thing.Remove(name);
            }
        }

        return taken;
    }

    // Lists within it were cleaned before: what still marks it is its own.
    private bool IsTheirs(JsonNode? node) => node switch
    {
        JsonObject thing when IsAnothers(thing) => false,
        JsonObject thing => IsTheirSource(thing) || thing.Any(pair => IsTheirs(pair.Value)),
        JsonValue value => value.TryGetValue<string>(out var text) && traces.IsMarked(text),
        _ => false,
    };

    private bool IsAnothers(JsonObject thing) =>
        Owners.Any(name => thing[name] is JsonValue value && value.TryGetValue<string>(out var text) && PupilRef.TryParse(text, out var owner) && owner != traces.Pupil);

    private bool IsTheirSource(JsonObject thing) =>
        thing["SourceId"] is JsonValue value && value.TryGetValue<string>(out var id)
        && traces.Sources.Any(source => string.Equals(source.Id.Trim(), id.Trim(), StringComparison.OrdinalIgnoreCase) && (thing["SourceSystem"] is not JsonValue system || system.ToString() == source.System));

    private bool Blot(JsonNode? node)
    {
        var blotted = false;
        if (node is JsonArray list)
        {
            for (var at = 0; at < list.Count; at++)
                blotted |= TextOf(list[at]) is { } text ? Put(text, clean => list[at] = clean) : Blot(list[at]);
        }
        else if (node is JsonObject thing)
        {
            foreach (var (name, value) in thing.ToList())
                blotted |= TextOf(value) is { } text ? Put(text, clean => thing[name] = clean) : Blot(value);
        }

        return blotted;
    }

    private bool Put(string text, Action<string> put)
    {
        if (!traces.IsIn(text))
            return false;
        put(traces.Without(text, Blank));
        return true;
    }

    private static string? TextOf(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
