namespace SenHub.Printing.Fonts;

/// <summary>Code point to glyph, from the cmap's formats 4 and 12; 0 where the face has no glyph.</summary>
internal sealed class CharacterMap
{
    private const int PageSize = 256, NoBreakSpace = 0xA0, SoftHyphen = 0xAD, NoBreakHyphen = 0x2011;
    private readonly ushort[]?[] pages = new ushort[]?[0x110000 / PageSize];

    public CharacterMap(Sfnt file)
    {
        var cmap = file.Start("cmap");
        for (var i = 0; i < file.U16(cmap + 2); i++)
        {
            var table = cmap + (int)file.U32(cmap + 8 + (8 * i));
            if (file.U16(table) == 4)
                ReadSegments(file, table);
            else if (file.U16(table) == 12)
                ReadGroups(file, table);
        }

        DrawAs(NoBreakSpace, ' ');
        DrawAs(NoBreakHyphen, '-');
        DrawAs(SoftHyphen, '-');
    }

    public int this[int codePoint] => pages[codePoint / PageSize] is { } page ? page[codePoint % PageSize] : 0;

    // Faces may leave out characters that look like another.
    private void DrawAs(int codePoint, int other)
    {
        if (this[codePoint] == 0)
            Set(codePoint, this[other]);
    }

    private void ReadSegments(Sfnt file, int table)
    {
        var doubled = file.U16(table + 6);
        int ends = table + 14, starts = ends + doubled + 2, deltas = starts + doubled, ranges = deltas + doubled;
        for (var s = 0; s < doubled; s += 2)
        {
            int delta = file.U16(deltas + s), range = file.U16(ranges + s), start = file.U16(starts + s);
            for (var c = start; c <= file.U16(ends + s) && c != 0xFFFF; c++)
            {
                var glyph = range == 0 ? c : file.U16(ranges + s + range + (2 * (c - start)));
                if (range == 0 || glyph != 0)
                    Set(c, (glyph + delta) & 0xFFFF);
            }
        }
    }

    private void ReadGroups(Sfnt file, int table)
    {
        for (var g = 0; g < (int)file.U32(table + 12); g++)
        {
            var group = table + 16 + (12 * g);
            int first = (int)file.U32(group), last = (int)file.U32(group + 4), glyph = (int)file.U32(group + 8);
            for (var c = first; c <= last; c++)
                Set(c, glyph + c - first);
        }
    }

    private void Set(int codePoint, int glyph)
    {
        var page = pages[codePoint / PageSize] ??= new ushort[PageSize];
        page[codePoint % PageSize] = (ushort)glyph;
    }
}
