using SenHub.Printing.Fonts;

namespace SenHub.Printing.Fonts.OpenType;

/// <summary>A point of a glyph where marks hang, in font units.</summary>
internal readonly record struct Anchor(int X, int Y)
{
    /// <summary>The anchor that an offset in a table names; null for offset 0.</summary>
    public static Anchor? Read(Sfnt file, int table, int offsetAt)
    {
        var offset = file.U16(offsetAt);
        return offset == 0 ? null : new Anchor(file.S16(table + offset + 2), file.S16(table + offset + 4));
    }
}
