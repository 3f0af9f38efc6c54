using SenHub.Printing.Fonts;

namespace SenHub.Printing.Fonts.OpenType;

/// <summary>What kind of glyph each is (GDEF), and so which of them a lookup passes over.</summary>
internal sealed class GlyphDefinitions
{
    private const int Base = 1, Ligature = 2, Mark = 3;
    private readonly Sfnt file;
    private readonly int classes, markClasses, markSets;

    public GlyphDefinitions(Sfnt file)
    {
        this.file = file;
        if (!file.Has("GDEF"))
            return;

        var start = file.Start("GDEF");
        classes = Offset(start, 4);
        markClasses = Offset(start, 10);
        markSets = file.U16(start + 2) >= 2 ? Offset(start, 12) : 0;
    }

    public bool IsMark(int glyph) => ClassOf(glyph) == Mark;

    /// <summary>True where the lookup's flags tell it to pass over the glyph.</summary>
    public bool Skips(Lookup lookup, int glyph) => ClassOf(glyph) switch
    {
        Base => (lookup.Flags & 2) != 0,
        Ligature => (lookup.Flags & 4) != 0,
        Mark => SkipsMark(lookup, glyph),
        _ => false,
    };

    private bool SkipsMark(Lookup lookup, int glyph)
    {
        if ((lookup.Flags & 8) != 0)
            return true;

        if (lookup.MarkSet >= 0)
            return !InMarkSet(lookup.MarkSet, glyph);

        var wanted = lookup.Flags >> 8;
        return wanted != 0 && (markClasses == 0 || GlyphSets.Class(file, markClasses, glyph) != wanted);
    }

    private bool InMarkSet(int set, int glyph) =>
        markSets != 0 && GlyphSets.Coverage(file, markSets + (int)file.U32(markSets + 4 + (4 * set)), glyph) >= 0;

    private int ClassOf(int glyph) => classes == 0 ? 0 : GlyphSets.Class(file, classes, glyph);

    private int Offset(int start, int field) => file.U16(start + field) is var offset and not 0 ? start + offset : 0;
}
