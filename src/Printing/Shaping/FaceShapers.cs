using System.Collections.Concurrent;
using SenHub.Printing.Fonts;

namespace SenHub.Printing.Shaping;

/// <summary>The shapers of our faces, made when a word first needs them and shared.</summary>
internal static class FaceShapers
{
    private static readonly Lazy<ArabicShaper> ArabicWords = new(() => new ArabicShaper(HouseFonts.Arabic));
    private static readonly Lazy<IndicShaper> DevanagariWords = new(() => new IndicShaper(HouseFonts.Devanagari, IndicScript.Devanagari));
    private static readonly Lazy<IndicShaper> BengaliWords = new(() => new IndicShaper(HouseFonts.Bengali, IndicScript.Bengali));
    private static readonly Lazy<IndicShaper> GurmukhiWords = new(() => new IndicShaper(HouseFonts.Gurmukhi, IndicScript.Gurmukhi));
    private static readonly Lazy<IndicShaper> GujaratiWords = new(() => new IndicShaper(HouseFonts.Gujarati, IndicScript.Gujarati));
    private static readonly Lazy<IndicShaper> TamilWords = new(() => new IndicShaper(HouseFonts.Tamil, IndicScript.Tamil));
    private static readonly ConcurrentDictionary<FontFace, PlainShaper> PlainWords = new();

    public static ArabicShaper Arabic => ArabicWords.Value;

    public static PlainShaper Plain(FontFace face) => PlainWords.GetOrAdd(face, f => new PlainShaper(f));

    public static IndicShaper Indic(Script script) => script switch
    {
        Script.Devanagari => DevanagariWords.Value,
        Script.Bengali => BengaliWords.Value,
        Script.Gurmukhi => GurmukhiWords.Value,
        Script.Gujarati => GujaratiWords.Value,
        Script.Tamil => TamilWords.Value,
        _ => throw new ArgumentOutOfRangeException(nameof(script), script, "Not an Indian script."),
    };
}
