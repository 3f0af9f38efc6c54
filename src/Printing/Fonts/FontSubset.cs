using System.Buffers.Binary;

namespace SenHub.Printing.Fonts;

/// <summary>A TrueType file with only the glyphs a document uses (what PDF needs of it: ISO 32000-1, 9.9).</summary>
internal static class FontSubset
{
    private static readonly string[] Copied = ["cvt ", "fpgm", "prep"];

    public static byte[] Build(FontFace face, IReadOnlyList<Shape> shapes)
    {
        var glyphs = new SubsetGlyphs(face, shapes);
        var (outlines, offsets) = OutlinesAndOffsets(glyphs);
        SortedDictionary<string, byte[]> tables = new(StringComparer.Ordinal)
        {
            ["glyf"] = outlines,
            ["loca"] = offsets,
            ["hmtx"] = Metrics(glyphs),
            ["head"] = Edited(face, "head", (50, 1)),
            ["hhea"] = Edited(face, "hhea", (34, glyphs.Outlines.Count)),
            ["maxp"] = Limits(face, glyphs),
        };
        foreach (var table in Copied.Where(face.File.Has))
            tables[table] = face.File.Table(table).ToArray();

        return SfntWriter.Write(tables);
    }

    private static (byte[] Outlines, byte[] Offsets) OutlinesAndOffsets(SubsetGlyphs glyphs)
    {
        var offsets = new byte[4 * (glyphs.Outlines.Count + 1)];
        using var outlines = new MemoryStream();
        for (var i = 0; i < glyphs.Outlines.Count; i++)
        {
            outlines.Write(glyphs.Outlines[i]);
            while (outlines.Length % 4 != 0)
                outlines.WriteByte(0);

            BinaryPrimitives.WriteInt32BigEndian(offsets.AsSpan(4 * (i + 1)), (int)outlines.Length);
        }

        return (outlines.ToArray(), offsets);
    }

    private static byte[] Metrics(SubsetGlyphs glyphs)
    {
        var metrics = new byte[4 * glyphs.Outlines.Count];
        for (var i = 0; i < glyphs.Outlines.Count; i++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(metrics.AsSpan(4 * i), (ushort)Math.Max(0, glyphs.Advances[i]));
            BinaryPrimitives.WriteInt16BigEndian(metrics.AsSpan((4 * i) + 2), (short)CompositeOutline.LeftOf(glyphs.Outlines[i]));
        }

        return metrics;
    }

    // Our composites may hold more points than any glyph of the face: the limits grow with their parts.
    private static byte[] Limits(FontFace face, SubsetGlyphs glyphs)
    {
        var maxp = face.File.Start("maxp");
        int points = Grown(6, 10), contours = Grown(8, 12);
        var parts = Math.Max(face.File.U16(maxp + 28), glyphs.MostParts);
        return Edited(
            face, "maxp", (4, glyphs.Outlines.Count), (10, points), (12, contours), (28, parts), (30, face.File.U16(maxp + 30) + 1));

        int Grown(int simple, int composite) => Math.Min(
            ushort.MaxValue, glyphs.MostParts * Math.Max(face.File.U16(maxp + simple), face.File.U16(maxp + composite)));
    }

    private static byte[] Edited(FontFace face, string table, params ReadOnlySpan<(int At, int Value)> edits)
    {
        var bytes = face.File.Table(table).ToArray();
        foreach (var (at, value) in edits)
            BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(at), (ushort)value);

        return bytes;
    }
}
