using System.Buffers.Binary;
using System.Text;

namespace SenHub.Printing.Tests.Inspection;

/// <summary>Reads a finished file back by its cross-reference stream or table, as any other program would.</summary>
public static class PdfReader
{
    public static PdfModel Read(byte[] bytes)
    {
        var text = Encoding.Latin1.GetString(bytes);
        var start = text.LastIndexOf("startxref", StringComparison.Ordinal);
        var at = (int)(double)new PdfTokens(bytes, start + 9).Next()!;
        return text[at..].StartsWith("xref", StringComparison.Ordinal) ? ReadTable(bytes, text, at) : ReadStream(bytes, at);
    }

    private static PdfModel ReadStream(byte[] bytes, int at)
    {
        var index = (StreamObject)ObjectAt(bytes, at).Value!;
        var model = new PdfModel(bytes, index.Dictionary);
        var rows = index.Data;
        for (var id = 1; id < rows.Length / 7; id++)
        {
            var row = rows.AsSpan(7 * id, 7);
            var where = BinaryPrimitives.ReadInt32BigEndian(row[1..]);
            if (row[0] == 1 && where != at)
                model.Objects[id] = ObjectAt(bytes, where).Value;
            else if (row[0] == 2)
                model.Packed.Add((id, where, BinaryPrimitives.ReadUInt16BigEndian(row[5..])));
        }

        foreach (var (id, stream, place) in model.Packed)
            model.Objects[id] = Unpack((StreamObject)model.Objects[stream]!, id, place);

        foreach (var stream in model.Packed.Select(p => p.Stream).Distinct().ToList())
            model.Objects.Remove(stream);

        return model;
    }

    private static PdfModel ReadTable(byte[] bytes, string text, int at)
    {
        var trailer = text.IndexOf("trailer", at, StringComparison.Ordinal);
        var model = new PdfModel(bytes, (Dictionary<string, object?>)new PdfTokens(bytes, trailer + 7).Next()!);
        foreach (var line in text[at..trailer].Split('\n').Where(l => l.EndsWith(" n ", StringComparison.Ordinal)))
        {
            var (id, value) = ObjectAt(bytes, int.Parse(line[..10], System.Globalization.CultureInfo.InvariantCulture));
            model.Objects[id] = value;
        }

        return model;
    }

    private static object? Unpack(StreamObject stream, int id, int place)
    {
        var tokens = new PdfTokens(stream.Data);
        var offset = 0;
        for (var i = 0; i <= place; i++)
        {
            Assert.True(i < place || (int)(double)tokens.Next()! == id, "The object stream names another object.");
            if (i < place)
                tokens.Next();

            offset = (int)(double)tokens.Next()!;
        }

        tokens.At = offset + (int)(double)stream.Dictionary["First"]!;
        return tokens.Next();
    }

    private static (int Id, object? Value) ObjectAt(byte[] bytes, int at)
    {
        var tokens = new PdfTokens(bytes, at);
        var id = (int)(double)tokens.Next()!;
        tokens.Next();
        Assert.Equal(new PdfWord("obj"), tokens.Next());
        var value = tokens.Next();
        if (value is not Dictionary<string, object?> dictionary || tokens.Next() is not PdfWord { Value: "stream" })
            return (id, value);

        return (id, new StreamObject(dictionary, bytes.AsSpan(tokens.At + 1, (int)(double)dictionary["Length"]!).ToArray()));
    }
}
