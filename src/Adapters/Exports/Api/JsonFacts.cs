using System.Text.Json;

namespace SenHub.Adapters.Exports.Api;

/// <summary>Facts of a JSON object by dotted path, as cells of a table.</summary>
internal static class JsonFacts
{
    /// <summary>Text at a path; null for null and for nothing, which are not the same as blank. Lists of objects give their codes or names, joined.</summary>
    public static string? At(this JsonElement element, string path)
    {
        var here = element;
        foreach (var name in path.Split('.'))
        {
            if (here.ValueKind != JsonValueKind.Object || !here.TryGetProperty(name, out here))
                return null;
        }

        return Text(here);
    }

    /// <summary>Everything a list holds.</summary>
    public static IEnumerable<JsonElement> Items(this JsonElement element, string path)
    {
        var here = element;
        foreach (var name in path.Split('.'))
        {
            if (here.ValueKind != JsonValueKind.Object || !here.TryGetProperty(name, out here))
                return [];
        }

        return here.ValueKind == JsonValueKind.Array ? [.. here.EnumerateArray()] : [];
    }

    private static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Array => string.Join(';', value.EnumerateArray().Select(item => item.ValueKind == JsonValueKind.Object ? item.At("sourcedId") ?? item.At("code") ?? item.At("name") : Text(item))),
        // Wonde wraps what is included: { "data": … }, and gives dates as { "date": "2016-11-02 00:00:00.000000" }.
        JsonValueKind.Object => value.At("data") ?? value.At("date")?.Split(' ')[0] ?? value.At("sourcedId") ?? value.At("code") ?? value.At("name"),
        _ => null,
    };
}
