using System.Globalization;
using System.Text;

namespace SenHub.Printing.Tests.Inspection;

/// <summary>How the bytes lie.</summary>
public static class BytesRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new("A2 6.1.3 end", "Nothing follows the end of the file.", file =>
            Encoding.Latin1.GetString(file.Model.Bytes).TrimEnd('\n', '\r').EndsWith("%%EOF", StringComparison.Ordinal) ? [] : ["bytes behind %%EOF"]),
        new("A2 6.1.4", "Every cross-reference leads to its object.", file => Places(file.Model).Where(place => !HasObject(file.Model.Bytes, place)).Select(place => $"object {place.Id}")),
        new("A2 6.1.7.1 length", "Every stream is as long as it says.", file =>
            from id in file.Model.Objects.Keys
            where file.Model.Objects[id] is StreamObject
            let head = Head(id)
            let text = Encoding.Latin1.GetString(file.Model.Bytes)
            let start = text.IndexOf("stream", text.IndexOf(head, StringComparison.Ordinal), StringComparison.Ordinal)
            let length = ((StreamObject)file.Model.Objects[id]!).Raw.Length
            where !text.AsSpan(Math.Min(text.Length, start + 7 + length)).StartsWith("\nendstream", StringComparison.Ordinal)
            select $"object {id}"),
        new("A2 6.1.7.1 place", "Streams lie in the file itself.", file =>
            file.Model.Objects.Values.OfType<StreamObject>().Where(stream => stream.Dictionary.ContainsKey("F") || stream.Dictionary.ContainsKey("FFilter")).Select(_ => "F")),
        new("A2 6.1.13 texts", "Names and strings are not longer than readers can hold.", file =>
            from entries in AllObjects.Dictionaries(file.Model)
            from entry in entries
            where entry.Key.Length > 127 || entry.Value is byte[] { Length: > 32767 } || entry.Value is PdfName { Value.Length: > 127 }
            select entry.Key),
    ];

    private static string Head(int id) => string.Create(CultureInfo.InvariantCulture, $"\n{id} 0 obj");

    private static bool HasObject(byte[] bytes, (int Id, int At) place)
    {
        var head = Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{place.Id} 0 obj"));
        return place.At + head.Length <= bytes.Length && bytes.AsSpan(place.At, head.Length).SequenceEqual(head);
    }

    // Of a table; a cross-reference stream was followed to every object when the file was read.
    private static IEnumerable<(int Id, int At)> Places(PdfModel model)
    {
        var text = Encoding.Latin1.GetString(model.Bytes);
        var start = text.LastIndexOf("\nxref\n", StringComparison.Ordinal);
        if (start < 0)
            yield break;

        var id = 0;
        foreach (var line in text[(start + 6)..text.IndexOf("trailer", start, StringComparison.Ordinal)].Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (parts is [var first, _])
                id = int.Parse(first, CultureInfo.InvariantCulture);
            else if (parts is [var at, _, "n"])
                yield return (id++, int.Parse(at, CultureInfo.InvariantCulture));
            else
                id++;
        }
    }
}
