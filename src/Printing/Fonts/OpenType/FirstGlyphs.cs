using SenHub.Printing.Fonts;

namespace SenHub.Printing.Fonts.OpenType;

/// <summary>The glyphs at which a lookup may begin: most lookups of a face begin at none of a word's, and need not be tried.</summary>
internal sealed class FirstGlyphs(Sfnt file, bool isContext, bool isChained, int[] subtables)
{
    private ulong[]? bits;

    public bool Has(int glyph)
    {
        var known = bits ??= Read();
        return glyph >> 6 < known.Length && (known[glyph >> 6] & (1UL << (glyph & 63))) != 0;
    }

    private ulong[] Read()
    {
        var read = new ulong[(file.U16(file.Start("maxp") + 4) + 63) / 64];
        foreach (var table in subtables)
        {
            var coverage = table + file.U16(CoverageAt(table));
            var isList = file.U16(coverage) == 1;
            for (var i = 0; i < file.U16(coverage + 2); i++)
            {
                var entry = coverage + 4 + (i * (isList ? 2 : 6));
                for (int glyph = file.U16(entry), last = isList ? glyph : file.U16(entry + 2); glyph <= last; glyph++)
                    read[glyph >> 6] |= 1UL << (glyph & 63);
            }
        }

        return read;
    }

    // In the third format of contextual rules each glyph has its own coverage table; elsewhere the first one's stands in one place.
    private int CoverageAt(int table) => (isContext, isChained, file.U16(table)) switch
    {
        (true, false, 3) => table + 6,
        (true, true, 3) => table + 6 + (2 * file.U16(table + 2)),
        _ => table + 2,
    };
}
