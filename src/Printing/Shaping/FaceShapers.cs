using SenHub.Printing.Fonts;

namespace SenHub.Printing.Shaping;

/// <summary>The shapers of our faces, made once and shared.</summary>
internal static class FaceShapers
{
    private static readonly Lazy<ArabicShaper> ArabicWords = new(() => new ArabicShaper(HouseFonts.Arabic));
    private static readonly Lazy<BengaliShaper> BengaliWords = new(() => new BengaliShaper(HouseFonts.Bengali));
    private static readonly System.Collections.Concurrent.ConcurrentDictionary<FontFace, PlainShaper> PlainWords = new();

    public static ArabicShaper Arabic => ArabicWords.Value;

    public static BengaliShaper Bengali => BengaliWords.Value;

    public static PlainShaper Plain(FontFace face) => PlainWords.GetOrAdd(face, f => new PlainShaper(f));
}
