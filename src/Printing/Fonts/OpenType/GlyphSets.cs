using SenHub.Printing.Fonts;

namespace SenHub.Printing.Fonts.OpenType;

/// <summary>Coverage and class tables, searched where they lie in the file (OpenType 1.9, "Common Table Formats").</summary>
internal static class GlyphSets
{
    /// <summary>The glyph's place in the coverage table, or -1.</summary>
    public static int Coverage(Sfnt file, int table, int glyph)
    {
        if (file.U16(table) == 1)
            return PlaceInList(file, table, glyph);

        var range = RangeOf(file, table + 2, glyph);
        return range < 0 ? -1 : file.U16(range + 4) + glyph - file.U16(range);
    }

    /// <summary>The glyph's class; 0 where the table does not name it.</summary>
    public static int Class(Sfnt file, int table, int glyph)
    {
        if (file.U16(table) == 1)
        {
            var place = glyph - file.U16(table + 2);
            return place >= 0 && place < file.U16(table + 4) ? file.U16(table + 6 + (2 * place)) : 0;
        }

        var range = RangeOf(file, table + 2, glyph);
        return range < 0 ? 0 : file.U16(range + 4);
    }

    private static int PlaceInList(Sfnt file, int table, int glyph)
    {
        int low = 0, high = file.U16(table + 2) - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var found = file.U16(table + 4 + (2 * middle));
            if (found == glyph)
                return middle;

            if (found < glyph)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return -1;
    }

    private static int RangeOf(Sfnt file, int ranges, int glyph)
    {
        int low = 0, high = file.U16(ranges) - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var range = ranges + 2 + (6 * middle);
            if (glyph < file.U16(range))
                high = middle - 1;
            else if (glyph > file.U16(range + 2))
                low = middle + 1;
            else
                return range;
        }

        return -1;
    }
}
