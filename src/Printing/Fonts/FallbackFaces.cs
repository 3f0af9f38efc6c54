namespace SenHub.Printing.Fonts;

/// <summary>
/// Which face spells what another one cannot. It is told by the code point alone, so that a face no word needs is not read.
/// Only the Latin, Greek and Cyrillic fallback has a bold; the others print strong words in their regular weight.
/// </summary>
internal static class FallbackFaces
{
    private const int BoldFrom = 600;

    /// <summary>The face that may have a code point the wanted one lacks; null where none of ours does.</summary>
    public static FontFace? For(FontFace wanted, int codePoint) => codePoint switch
    {
        < 0x0530 or (>= 0x1E00 and < 0x2190) or 0x2212 or 0x25CC => wanted.Metrics.Weight >= BoldFrom ? HouseFonts.SansBold : HouseFonts.Sans,
        < 0x0600 => null,
        < 0x0780 or (>= 0x08A0 and < 0x0900) or (>= 0xFB50 and < 0xFE00) or (>= 0xFE70 and < 0xFEFF) => HouseFonts.Arabic,
        >= 0x2190 and < 0x219A => HouseFonts.Arrows,
        >= 0x25A0 and < 0x27C0 => HouseFonts.Signs,
        _ => null,
    };
}
