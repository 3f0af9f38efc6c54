using System.Buffers.Binary;

namespace SenHub.Printing.Fonts;

/// <summary>The outline of the box that stands for a missing glyph: a frame as tall as a capital letter.</summary>
internal static class BoxOutline
{
    /// <summary>A simple glyph of two contours (OpenType 1.9, "glyf"), for an advance and a height in font units.</summary>
    public static byte[] Write(int advance, int height)
    {
        int side = advance / 12, line = advance / 12, right = advance - side;
        (int X, int Y)[] points =
        [
            (side, 0), (side, height), (right, height), (right, 0),
            (side + line, line), (right - line, line), (right - line, height - line), (side + line, height - line),
        ];
        int[] words = [2, side, 0, right, height, 3, 7, 0];
        var outline = new byte[(2 * words.Length) + points.Length + (4 * points.Length)];
        for (var i = 0; i < words.Length; i++)
            Put(2 * i, words[i]);

        var flags = 2 * words.Length;
        outline.AsSpan(flags, points.Length).Fill(1);
        var (x, y) = (0, 0);
        for (var i = 0; i < points.Length; i++)
        {
            Put(flags + points.Length + (2 * i), points[i].X - x);
            Put(flags + points.Length + (2 * points.Length) + (2 * i), points[i].Y - y);
            (x, y) = points[i];
        }

        return outline;

        void Put(int at, int value) => BinaryPrimitives.WriteInt16BigEndian(outline.AsSpan(at), (short)value);
    }
}
