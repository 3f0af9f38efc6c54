namespace SenHub.Printing.Fonts.OpenType;

/// <summary>A lookup of GSUB or GPOS: its kind, what it passes over, where its subtables start in the file, and the glyphs it begins at.</summary>
internal sealed record Lookup(int Type, int Flags, int MarkSet, int[] Subtables, FirstGlyphs First);
