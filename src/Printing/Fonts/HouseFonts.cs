namespace SenHub.Printing.Fonts;

/// <summary>The faces we print with, embedded in this assembly; each is read when it is first needed.</summary>
internal static class HouseFonts
{
    private static readonly Lazy<FontFace> RegularFace = Embedded("AtkinsonHyperlegibleNext-Regular");
    private static readonly Lazy<FontFace> BoldFace = Embedded("AtkinsonHyperlegibleNext-Bold");
    private static readonly Lazy<FontFace> ItalicFace = Embedded("AtkinsonHyperlegibleNext-Italic");
    private static readonly Lazy<FontFace> ArabicFace = Embedded("NotoNaskhArabic-Regular");
    private static readonly Lazy<FontFace> BengaliFace = Embedded("NotoSansBengali-Regular");

    public static FontFace Regular => RegularFace.Value;

    public static FontFace Bold => BoldFace.Value;

    public static FontFace Italic => ItalicFace.Value;

    public static FontFace Arabic => ArabicFace.Value;

    public static FontFace Bengali => BengaliFace.Value;

    private static Lazy<FontFace> Embedded(string name) => new(() =>
    {
        using var resource = typeof(HouseFonts).Assembly.GetManifestResourceStream(name + ".ttf")
            ?? throw new InvalidOperationException($"The build left out the font {name}.ttf.");
        var bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return new FontFace(bytes);
    });
}
