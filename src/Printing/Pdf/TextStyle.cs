using SenHub.Printing.Fonts;

namespace SenHub.Printing.Pdf;

/// <summary>Face, size in points and colour of some text, and where it leads to.</summary>
internal readonly record struct TextStyle(FontFace Face, double Size, Rgb Colour, Target? Target = null);
