using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using SenHub.Printing.Fonts;

namespace SenHub.Printing.Pdf;

/// <summary>Writes a subset font with its widths and its way back to text (ISO 32000-1, 9.7; PDF/A-2, 6.2.11).</summary>
internal static class FontWriter
{
    public static int Write(PdfFile file, EmbeddedFont font)
    {
        var subset = FontSubset.Build(font.Face, font.Shapes);
        var name = SubsetTag(subset) + "+" + font.Face.Name;
        var length = subset.Count.ToString(CultureInfo.InvariantCulture);
        var program = file.PutStream("/Length1 " + length, subset);
        ArrayPool<byte>.Shared.Return(subset.Array!);
        using var map = ToUnicodeMap.Write(font.Shapes);
        var toUnicode = file.PutStream("", map.Span);
        var descriptor = file.Put(Descriptor(font.Face, name, program));
        var descendant = file.Put(Descendant(font, name, descriptor));
        var body = new PdfBytes().Add("<</Type/Font/Subtype/Type0/Encoding/Identity-H/BaseFont/"u8).Add(name);
        body.Add("/DescendantFonts["u8).Reference(descendant).Add("]/ToUnicode "u8).Reference(toUnicode);
        return file.Put(body.Add(">>"u8));
    }

    private static PdfBytes Descendant(EmbeddedFont font, string name, int descriptor)
    {
        var body = new PdfBytes().Add("<</Type/Font/Subtype/CIDFontType2/CIDToGIDMap/Identity/BaseFont/"u8).Add(name);
        body.Add("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor "u8).Reference(descriptor);
        body.Add("/DW 0/W[1["u8);
        foreach (var shape in font.Shapes)
            body.Number(Thousandths(font.Face, shape.Advance)).Add(' ');

        return body.Add("]]>>"u8);
    }

    private static PdfBytes Descriptor(FontFace face, string name, int program)
    {
        const int symbolic = 4, italic = 64, boldWeight = 600;
        var metrics = face.Metrics;
        var body = new PdfBytes().Add("<</Type/FontDescriptor/FontName/"u8).Add(name);
        body.Add("/Flags "u8).Number(metrics.ItalicAngle != 0 ? symbolic | italic : symbolic);
        body.Add("/FontBBox["u8).Number(Thousandths(face, metrics.Box.XMin)).Add(' ').Number(Thousandths(face, metrics.Box.YMin));
        body.Add(' ').Number(Thousandths(face, metrics.Box.XMax)).Add(' ').Number(Thousandths(face, metrics.Box.YMax));
        body.Add("]/ItalicAngle "u8).Number(metrics.ItalicAngle);
        body.Add("/Ascent "u8).Number(Thousandths(face, metrics.Ascent));
        body.Add("/Descent "u8).Number(Thousandths(face, metrics.Descent));
        body.Add("/CapHeight "u8).Number(Thousandths(face, metrics.CapHeight));
        body.Add("/StemV "u8).Number(metrics.Weight >= boldWeight ? 140 : 80);
        return body.Add("/FontFile2 "u8).Reference(program).Add(">>"u8);
    }

    private static double Thousandths(FontFace face, int units) => units * 1000.0 / face.Metrics.UnitsPerEm;

    // Six capital letters that differ where the subsets differ (ISO 32000-1, 9.6.4).
    private static string SubsetTag(ReadOnlySpan<byte> subset)
    {
        var hash = SHA256.HashData(subset);
        return string.Create(6, hash, (tag, h) =>
        {
            for (var i = 0; i < tag.Length; i++)
                tag[i] = (char)('A' + (h[i] % 26));
        });
    }
}
