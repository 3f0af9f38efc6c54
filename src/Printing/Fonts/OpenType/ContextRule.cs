namespace SenHub.Printing.Fonts.OpenType;

/// <summary>A rule "between these glyphs, apply these lookups to those".</summary>
/// <param name="Back">Glyphs before, nearest first.</param>
/// <param name="Input">Glyphs after the first one that take part.</param>
/// <param name="Ahead">Glyphs after them.</param>
/// <param name="Records">Where the pairs (place, lookup) lie.</param>
internal readonly record struct ContextRule(GlyphPattern Back, GlyphPattern Input, GlyphPattern Ahead, int Records, int RecordCount);
