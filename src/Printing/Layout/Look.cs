using SenHub.Printing.Fonts;
using SenHub.Printing.Pdf;
using SenHub.Printing.Tree;

namespace SenHub.Printing.Layout;

/// <summary>The house look: sizes in points, colours with at least 4.5 to 1 against what lies under them (WCAG 2.2, 1.4.3).</summary>
internal static class Look
{
    /// <summary>Line height over size.</summary>
    public const double Leading = 1.3;

    /// <summary>From the top of a line to its baseline, over size.</summary>
    public const double Ascent = 0.98;

    public static readonly Rgb Ink = new(26, 26, 32);
    public static readonly Rgb Navy = new(20, 60, 110);
    public static readonly Rgb Grey = new(84, 86, 98);
    public static readonly Rgb Rule = new(176, 184, 198);
    public static readonly Rgb Band = new(240, 244, 250);
    public static readonly Rgb Rust = new(166, 62, 20);
    public static readonly Rgb White = new(255, 255, 255);

    public static TextStyle Body => new(HouseFonts.Regular, 10.5, Ink);

    public static TextStyle Cell => new(HouseFonts.Regular, 9, Ink);

    public static TextStyle ColumnHead => new(HouseFonts.Bold, 9, White);

    public static TextStyle Key => new(HouseFonts.Bold, 10, Ink);

    public static TextStyle Value => new(HouseFonts.Regular, 10, Ink);

    public static TextStyle Caption => new(HouseFonts.Bold, 10.5, Ink);

    public static TextStyle Small => new(HouseFonts.Regular, 8.5, Grey);

    public static TextStyle HeadLine => new(HouseFonts.Bold, 10, Navy);

    public static TextStyle Heading(int level) => new(HouseFonts.Bold, level switch { 1 => 20, 2 => 14, 3 => 12, _ => 10.5 }, Navy);

    /// <summary>The style of a run that stands out from its paragraph.</summary>
    public static TextStyle Stressed(TextStyle style, Stress stress) => stress switch
    {
        Stress.None => style,
        Stress.Strong => style with { Face = HouseFonts.Bold },
        Stress.Emphasis => style with { Face = HouseFonts.Italic },
        Stress.Small => style with { Size = Math.Round(style.Size * 0.85, 1), Colour = style.Colour == Ink ? Grey : style.Colour },
        _ => throw new ArgumentOutOfRangeException(nameof(stress), stress, "Not a stress."),
    };
}
