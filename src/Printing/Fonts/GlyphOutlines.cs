namespace SenHub.Printing.Fonts;

/// <summary>Outlines and advances as the file holds them (loca, glyf, hmtx).</summary>
internal sealed class GlyphOutlines
{
    private readonly Sfnt file;
    private readonly int longMetrics;
    private readonly bool longOffsets;

    public GlyphOutlines(Sfnt file)
    {
        this.file = file;
        Count = file.U16(file.Start("maxp") + 4);
        longMetrics = file.U16(file.Start("hhea") + 34);
        longOffsets = file.S16(file.Start("head") + 50) == 1;
    }

    public int Count { get; }

    public int AdvanceOf(int glyph) => file.U16(file.Start("hmtx") + (4 * Math.Min(glyph, longMetrics - 1)));

    /// <summary>Where the file holds it; empty for a glyph without ink. Not to be written to.</summary>
    public ArraySegment<byte> OutlineOf(int glyph)
    {
        int from = OffsetOf(glyph), to = OffsetOf(glyph + 1);
        return new(file.Bytes, file.Start("glyf") + from, to - from);
    }

    private int OffsetOf(int glyph) => longOffsets
        ? (int)file.U32(file.Start("loca") + (4 * glyph))
        : 2 * file.U16(file.Start("loca") + (2 * glyph));
}
