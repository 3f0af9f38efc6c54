namespace SenHub.Printing.Fonts;

/// <summary>The faces we print with, embedded in this assembly; each is read when a word first needs it.</summary>
internal static class HouseFonts
{
    private static readonly Lazy<FontFace> RegularFace = Embedded("AtkinsonHyperlegibleNext-Regular");
    private static readonly Lazy<FontFace> BoldFace = Embedded("AtkinsonHyperlegibleNext-Bold");
    private static readonly Lazy<FontFace> ItalicFace = Embedded("AtkinsonHyperlegibleNext-Italic");
    private static readonly Lazy<FontFace> SansFace = Embedded("NotoSans-Regular");
    private static readonly Lazy<FontFace> SansBoldFace = Embedded("NotoSans-Bold");
    private static readonly Lazy<FontFace> ArabicFace = Embedded("NotoNaskhArabic-Regular");
    private static readonly Lazy<FontFace> DevanagariFace = Embedded("NotoSansDevanagari-Regular");
    private static readonly Lazy<FontFace> BengaliFace = Embedded("NotoSansBengali-Regular");
    private static readonly Lazy<FontFace> GurmukhiFace = Embedded("NotoSansGurmukhi-Regular");
    private static readonly Lazy<FontFace> GujaratiFace = Embedded("NotoSansGujarati-Regular");
    private static readonly Lazy<FontFace> TamilFace = Embedded("NotoSansTamil-Regular");
    private static readonly Lazy<FontFace> ArrowsFace = Embedded("NotoSansSymbols-Regular");
    private static readonly Lazy<FontFace> SignsFace = Embedded("NotoSansSymbols2-Regular");

    public static FontFace Regular => RegularFace.Value;

    public static FontFace Bold => BoldFace.Value;

    public static FontFace Italic => ItalicFace.Value;

    /// <summary>All of Latin, Greek and Cyrillic, for words that the house face cannot spell.</summary>
    public static FontFace Sans => SansFace.Value;

    public static FontFace SansBold => SansBoldFace.Value;

    public static FontFace Arabic => ArabicFace.Value;

    public static FontFace Devanagari => DevanagariFace.Value;

    public static FontFace Bengali => BengaliFace.Value;

    public static FontFace Gurmukhi => GurmukhiFace.Value;

    public static FontFace Gujarati => GujaratiFace.Value;

    public static FontFace Tamil => TamilFace.Value;

    /// <summary>Arrows.</summary>
    public static FontFace Arrows => ArrowsFace.Value;

    /// <summary>Ticks, crosses, boxes, bullets and stars.</summary>
    public static FontFace Signs => SignsFace.Value;

    private static Lazy<FontFace> Embedded(string name) => new(() =>
    {
        using var resource = typeof(HouseFonts).Assembly.GetManifestResourceStream(name + ".ttf")
            ?? throw new InvalidOperationException($"The build left out the font {name}.ttf.");
        var bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return new FontFace(bytes);
    });
}
