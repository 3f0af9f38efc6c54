namespace SenHub.Printing.Fonts.OpenType;

/// <summary>A lookup of GSUB or GPOS: its kind, what it passes over, and where its subtables start in the file.</summary>
internal sealed record Lookup(int Type, int Flags, int MarkSet, int[] Subtables);
