using System.Buffers.Binary;
using System.Text;
using System.Text.RegularExpressions;

namespace SenHub.Printing.Tests.Inspection;

/// <summary>A font as the file holds it: widths, way back to text, and the embedded program's own advances.</summary>
public sealed class PdfFont
{
    private readonly Dictionary<int, double> widths = [];

    public PdfFont(PdfModel model, Dictionary<string, object?> font)
    {
        Name = model.Name(font["BaseFont"])!;
        var descendant = model.Dictionary(model.Items(font["DescendantFonts"])[0])!;
        Program = model.Stream(model.Dictionary(descendant["FontDescriptor"])!.GetValueOrDefault("FontFile2"))?.Data;
        if (model.Stream(font.GetValueOrDefault("ToUnicode")) is { } map)
            ReadToUnicode(map.Text);

        var runs = model.Items(descendant["W"]);
        for (var i = 0; i < runs.Count; i += 2)
        {
            var code = (int)(double)runs[i]!;
            foreach (var width in model.Items(runs[i + 1]))
                widths[code++] = (double)width!;
        }
    }

    public string Name { get; }

    /// <summary>Null where the font is not embedded.</summary>
    public byte[]? Program { get; }

    public Dictionary<int, string> ToUnicode { get; } = [];

    public double WidthOf(int code) => widths.GetValueOrDefault(code);

    /// <summary>Thousandths of an em in the embedded program; null where it has no such glyph.</summary>
    public double? ProgramWidthOf(int code)
    {
        int head = Table("head"), hhea = Table("hhea"), hmtx = Table("hmtx"), maxp = Table("maxp");
        if (code >= U16(maxp + 4))
            return null;

        return U16(hmtx + (4 * Math.Min(code, U16(hhea + 34) - 1))) * 1000.0 / U16(head + 18);
    }

    private void ReadToUnicode(string map)
    {
        foreach (Match entry in Regex.Matches(map, "<([0-9A-F]{4})><([0-9A-F]*)>\n"))
        {
            if (entry.Groups[1].Value != "0000" || entry.Groups[2].Value != "FFFF")
                ToUnicode[Convert.ToInt32(entry.Groups[1].Value, 16)] =
                    Encoding.BigEndianUnicode.GetString(Convert.FromHexString(entry.Groups[2].Value));
        }
    }

    private int Table(string tag)
    {
        for (var entry = 12; entry < 12 + (16 * U16(4)); entry += 16)
        {
            if (Encoding.ASCII.GetString(Program!, entry, 4) == tag)
                return BinaryPrimitives.ReadInt32BigEndian(Program.AsSpan(entry + 8));
        }

        throw new FormatException($"The font program has no table {tag}.");
    }

    private int U16(int at) => BinaryPrimitives.ReadUInt16BigEndian(Program.AsSpan(at));
}
