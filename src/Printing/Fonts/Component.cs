namespace SenHub.Printing.Fonts;

/// <summary>A glyph of a compound, moved by font units from the compound's origin.</summary>
internal readonly record struct Component(int Glyph, int Dx, int Dy);
