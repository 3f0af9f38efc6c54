namespace SenHub.Printing.Reader;

/// <summary>Makes a page's fonts of their dictionaries (ISO 32000-1, 9.6 and 9.7).</summary>
internal sealed class FontReader(FileObjects objects, Bounds bounds)
{
    private const int Symbolic = 4;

    public PageFont Read(Entries font)
    {
        var toUnicode = objects.Stream(font["ToUnicode"]) is { } stream && objects.Data(stream) is { } data ? new CharacterMapReader(data, bounds) : null;
        return objects.Name(font["Subtype"]) == "Type0" ? Composite(font, toUnicode) : Simple(font, toUnicode);
    }

    private PageFont Composite(Entries font, CharacterMapReader? toUnicode)
    {
        var descendant = objects.Items(font["DescendantFonts"]) is [var first, ..] ? objects.Dictionary(first) : null;
        var encoding = objects.Name(font["Encoding"]) ?? "";
        return new PageFont
        {
            CodeLength = 2,
            ToUnicode = toUnicode,
            CodesAreText = encoding.Contains("UCS2", StringComparison.Ordinal) || encoding.Contains("UTF16", StringComparison.Ordinal),
            Widths = CompositeWidths(objects.Items(descendant?["W"])),
            DefaultWidth = objects.Number(descendant?["DW"]) ?? 1000,
        };
    }

    private PageFont Simple(Entries font, CharacterMapReader? toUnicode)
    {
        var descriptor = objects.Dictionary(font["FontDescriptor"]);
        var scale = objects.Name(font["Subtype"]) == "Type3" && objects.Items(font["FontMatrix"]) is [var a, ..] && objects.Number(a) is { } matrix ? matrix * 1000 : 1;
        var widths = new Dictionary<int, double>();
        var first = objects.Number(font["FirstChar"]) is { } start and >= 0 and <= 255 ? (int)start : 0;
        foreach (var width in objects.Items(font["Widths"]).Take(256))
            widths[first++] = (objects.Number(width) ?? 0) * scale;

        return new PageFont
        {
            ToUnicode = toUnicode,
            Encoding = EncodingOf(font, descriptor),
            Widths = widths,
            DefaultWidth = objects.Number(descriptor?["MissingWidth"]) is { } missing and > 0 ? missing : widths.Count > 0 ? 0 : 500,
        };
    }

    private string?[]? EncodingOf(Entries font, Entries? descriptor)
    {
        var said = objects.Get(font["Encoding"]);
        if (said is Name name)
            return Encodings.Of(name.Value);

        var isSymbolic = descriptor is not null && objects.Number(descriptor["Flags"]) is { } flags and >= 0 and <= int.MaxValue && ((int)flags & Symbolic) != 0;
        var entries = said as Entries;
        var table = Encodings.Of(objects.Name(entries?["BaseEncoding"]))
            ?? (isSymbolic || objects.Name(font["BaseFont"]) is "Symbol" or "ZapfDingbats" ? new string?[256] : Encodings.Of("StandardEncoding")!);
        var code = 0;
        foreach (var item in objects.Items(entries?["Differences"]).Take(1024).Select(objects.Get))
        {
            if (item is double number and >= 0 and <= 255)
                code = (int)number;
            else if (item is Name glyph && code < table.Length)
                table[code++] = GlyphNames.TextOf(glyph.Value);
        }

        return table;
    }

    // "12 [500 600] 20 30 400": widths from a code on, or one width for a range.
    private Dictionary<int, double> CompositeWidths(IReadOnlyList<object?> runs)
    {
        Dictionary<int, double> widths = [];
        for (var i = 0; i + 1 < runs.Count && widths.Count <= char.MaxValue;)
        {
            var code = objects.Number(runs[i]) is { } from and >= 0 and <= char.MaxValue ? (int)from : 0;
            if (objects.Get(runs[i + 1]) is List<object?> each)
            {
                foreach (var width in each.Take(char.MaxValue + 1))
                    widths[code++] = objects.Number(width) ?? 0;

                i += 2;
                continue;
            }

            var last = objects.Number(runs[i + 1]) is { } to and >= 0 and <= char.MaxValue ? (int)to : -1;
            var all = i + 2 < runs.Count ? objects.Number(runs[i + 2]) ?? 0 : 0;
            for (; code <= last && bounds.Step(); code++)
                widths[code] = all;

            i += 3;
        }

        return widths;
    }
}
