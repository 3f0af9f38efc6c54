using System.Buffers.Binary;
using System.Text;
using SenHub.Printing.Fonts;

namespace SenHub.Printing.Pdf;

/// <summary>From character codes back to text (ISO 32000-1, 9.10.3).</summary>
internal static class ToUnicodeMap
{
    private const int EntriesPerBlock = 100;

    public static PdfBytes Write(IReadOnlyList<Shape> shapes)
    {
        var map = new PdfBytes(4096);
        map.Add("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"u8);
        map.Add("/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n/CMapName/Adobe-Identity-UCS def\n"u8);
        map.Add("/CMapType 2 def\n1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n"u8);
        for (var start = 0; start < shapes.Count; start += EntriesPerBlock)
        {
            var end = Math.Min(shapes.Count, start + EntriesPerBlock);
            map.Number(end - start).Add(" beginbfchar\n"u8);
            for (var i = start; i < end; i++)
                WriteEntry(map, i + 1, shapes[i].Text);

            map.Add("endbfchar\n"u8);
        }

        return map.Add("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"u8);
    }

    private static void WriteEntry(PdfBytes map, int code, string text)
    {
        Span<byte> bytes = stackalloc byte[2];
        BinaryPrimitives.WriteUInt16BigEndian(bytes, (ushort)code);
        map.Add('<').Hexadecimal(bytes).Add("><"u8).Hexadecimal(Encoding.BigEndianUnicode.GetBytes(text)).Add(">\n"u8);
    }
}
