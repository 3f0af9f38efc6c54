using SenHub.Printing.Fonts;
using SenHub.Printing.Fonts.OpenType;

namespace SenHub.Printing.Shaping;

/// <summary>Gathers positioned slots into clusters: neighbours that share characters, and marks with what carries them.</summary>
internal static class PieceBuilder
{
    public static Piece Build(FontFace face, List<GlyphSlot> slots, string text, Direction direction)
    {
        var rightToLeft = direction == Direction.RightToLeft;
        MarkAttacher.Settle(slots, rightToLeft);
        List<Cluster> clusters = [];
        for (var start = 0; start < slots.Count;)
        {
            var end = EndOfCluster(face, slots, start);
            var own = slots[start..end];
            if (rightToLeft)
                own.Reverse();

            clusters.Add(ClusterOf(face, own, text));
            start = end;
        }

        return new Piece(face, [.. clusters], direction);
    }

    private static int EndOfCluster(FontFace face, List<GlyphSlot> slots, int start)
    {
        int end = start + 1, to = slots[start].To;
        while (end < slots.Count && (slots[end].From < to || face.Definitions.IsMark(slots[end].Glyph)))
            to = Math.Max(to, slots[end++].To);

        return end;
    }

    private static Cluster ClusterOf(FontFace face, List<GlyphSlot> slots, string text)
    {
        int from = slots.Min(s => s.From), to = slots.Max(s => s.To);
        var said = text[from..to].Normalize();
        var advance = slots.Sum(s => s.Advance);
        var only = slots[0];
        var isOneCodePoint = said.Length == 1 || (said.Length == 2 && char.IsSurrogatePair(said, 0));
        if (slots.Count == 1 && isOneCodePoint && (only.Glyph == 0 || (only.Dx == 0 && only.Dy == 0)))
            return new Cluster(only.Glyph, only.Glyph == 0 ? PlainShaper.BoxAdvance(face) : advance, char.ConvertToUtf32(said, 0));

        var parts = new Component[slots.Count];
        var pen = 0;
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = new Component(slots[i].Glyph, pen + slots[i].Dx, slots[i].Dy);
            pen += slots[i].Advance;
        }

        return new Cluster(only.Glyph, advance, 0, new Compound(said, parts, advance));
    }
}
