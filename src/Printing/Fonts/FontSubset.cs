using System.Buffers;
using System.Buffers.Binary;

namespace SenHub.Printing.Fonts;

/// <summary>A TrueType file with only the glyphs a document uses (what PDF needs of it: ISO 32000-1, 9.9).</summary>
internal static class FontSubset
{
    private static readonly string[] Copied = ["cvt ", "fpgm", "prep"];

    /// <summary>The file, in an array of the shared pool that the caller gives back.</summary>
    public static ArraySegment<byte> Build(FontFace face, IReadOnlyList<Shape> shapes)
    {
        var glyphs = new SubsetGlyphs(face, shapes);
        var (outlines, offsets) = OutlinesAndOffsets(glyphs);
        List<(string Tag, ArraySegment<byte> Table)> tables =
        [
            ("glyf", outlines),
            ("head", Edited(face, "head", (50, 1))),
            ("hhea", Edited(face, "hhea", (34, glyphs.Outlines.Count))),
            ("hmtx", Metrics(glyphs)),
            ("loca", offsets),
            ("maxp", Limits(face, glyphs)),
        ];
        foreach (var table in Copied.Where(face.File.Has))
            tables.Add((table, face.File.Table(table)));

        tables.Sort((one, other) => string.CompareOrdinal(one.Tag, other.Tag));
        var file = SfntWriter.Write(tables);
        ArrayPool<byte>.Shared.Return(outlines.Array!);
        return file;
    }

    private static (ArraySegment<byte> Outlines, byte[] Offsets) OutlinesAndOffsets(SubsetGlyphs glyphs)
    {
        var offsets = new byte[4 * (glyphs.Outlines.Count + 1)];
        var end = 0;
        for (var i = 0; i < glyphs.Outlines.Count; i++)
        {
            end += (glyphs.Outlines[i].Count + 3) & ~3;
            BinaryPrimitives.WriteInt32BigEndian(offsets.AsSpan(4 * (i + 1)), end);
        }

        var outlines = new ArraySegment<byte>(ArrayPool<byte>.Shared.Rent(end), 0, end);
        outlines.AsSpan().Clear();
        for (var i = 0; i < glyphs.Outlines.Count; i++)
            glyphs.Outlines[i].AsSpan().CopyTo(outlines.AsSpan(BinaryPrimitives.ReadInt32BigEndian(offsets.AsSpan(4 * i))));

        return (outlines, offsets);
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
