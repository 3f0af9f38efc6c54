using SenHub.Printing.Fonts;

namespace SenHub.Printing.Fonts.OpenType;

/// <summary>What the numbers of a pattern name.</summary>
internal enum PatternKind
{
    Glyphs,
    Classes,
    Coverages,
}

/// <summary>A sequence of glyphs that a contextual rule asks for.</summary>
/// <param name="Base">The class table, or what coverage offsets count from.</param>
/// <param name="At">Where the numbers lie in the file.</param>
internal readonly record struct GlyphPattern(PatternKind Kind, int Base, int At, int Count)
{
    public bool Fits(Sfnt file, int index, int glyph)
    {
        var wanted = file.U16(At + (2 * index));
        return Kind switch
        {
            PatternKind.Glyphs => wanted == glyph,
            PatternKind.Classes => GlyphSets.Class(file, Base, glyph) == wanted,
            _ => GlyphSets.Coverage(file, Base + wanted, glyph) >= 0,
        };
    }
}
