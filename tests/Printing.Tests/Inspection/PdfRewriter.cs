using System.Globalization;
using System.Text;

namespace SenHub.Printing.Tests.Inspection;

/// <summary>Writes a model out again with a plain cross-reference table, so that a broken model becomes a broken file.</summary>
public static class PdfRewriter
{
    public static byte[] Write(PdfModel model, string header = "%PDF-1.7\n%âãÏÓ\n")
    {
        using var file = new MemoryStream();
        Add(file, header);
        SortedDictionary<int, long> offsets = [];
        foreach (var (id, value) in model.Objects.OrderBy(o => o.Key))
        {
            offsets[id] = file.Length;
            Add(file, $"{id} 0 obj\n");
            Write(file, value);
            Add(file, "\nendobj\n");
        }

        var start = file.Length;
        Add(file, $"xref\n0 1\n0000000000 65535 f \n");
        foreach (var (id, offset) in offsets)
            Add(file, $"{id} 1\n{offset.ToString("D10", CultureInfo.InvariantCulture)} 00000 n \n");

        Add(file, "trailer\n");
        Write(file, model.Trailer.Where(e => e.Key is "Root" or "Info" or "ID" or "Encrypt")
            .Append(new("Size", (double)(offsets.Keys.Max() + 1))).ToDictionary());
        Add(file, $"\nstartxref\n{start}\n%%EOF\n");
        return file.ToArray();
    }

    private static void Write(MemoryStream file, object? value)
    {
        switch (value)
        {
            case StreamObject stream:
                stream.Dictionary["Length"] = (double)stream.Raw.Length;
                Write(file, stream.Dictionary);
                Add(file, "\nstream\n");
                file.Write(stream.Raw);
                Add(file, "\nendstream");
                break;
            case Dictionary<string, object?> dictionary:
                Add(file, "<<");
                foreach (var (key, entry) in dictionary)
                {
                    Add(file, $"/{key} ");
                    Write(file, entry);
                }

                Add(file, ">>");
                break;
            case List<object?> items:
                Add(file, "[");
                items.ForEach(item =>
                {
                    Write(file, item);
                    Add(file, " ");
                });
                Add(file, "]");
                break;
            default:
                Add(file, Simple(value));
                break;
        }
    }

    private static string Simple(object? value) => value switch
    {
        null => "null",
        bool flag => flag ? "true" : "false",
        double number => number.ToString("0.####", CultureInfo.InvariantCulture),
        byte[] text => $"<{Convert.ToHexString(text)}>",
        PdfName name => $"/{name.Value}",
        PdfRef reference => $"{reference.Id} 0 R",
        _ => throw new NotSupportedException(value.GetType().Name),
    };

    private static void Add(MemoryStream file, string text) => file.Write(Encoding.Latin1.GetBytes(text));
}
