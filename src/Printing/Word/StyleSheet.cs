using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SenHub.Printing.Word;

/// <summary>The named styles that the text is made of, so that changing one changes the paper. Sizes in half points, distances in twentieths.</summary>
internal static class StyleSheet
{
    /// <summary>Text without a style of its own.</summary>
    public const string Normal = "Normal";

    /// <summary>Levels of headings.</summary>
    public const int Levels = 6;

    // A face that every computer has; the house's own is embedded in PDFs only.
    private const string Face = "Arial", Navy = "143C6E", Grey = "54565F", Rule = "B0B8C6", Band = "F0F4FA";

    private static readonly int[] HeadingSizes = [36, 28, 24, 22, 22, 22];

    public static string Heading(int level) => "Heading" + level.ToString(CultureInfo.InvariantCulture);

    /// <summary>The style of an entry in a table of contents.</summary>
    public static string Contents(int level) => "TOC" + level.ToString(CultureInfo.InvariantCulture);

    public static Styles Make(string language)
    {
        var styles = new Styles(new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = Face, HighAnsi = Face, ComplexScript = Face, EastAsia = Face },
                new FontSize { Val = "22" }, new FontSizeComplexScript { Val = "22" }, new Languages { Val = language, EastAsia = language, Bidi = "ar-SA" })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "120", Line = "276", LineRule = LineSpacingRuleValues.Auto }))));
        styles.AppendChild(new Style(new StyleName { Val = "Normal" }, new PrimaryStyle()) { Type = StyleValues.Paragraph, StyleId = Normal, Default = true });
        styles.AppendChild(new Style(
            new StyleName { Val = "Normal Table" },
            new UIPriority { Val = 99 },
            new StyleTableProperties(new TableCellMarginDefault(new TableCellLeftMargin { Width = 100, Type = TableWidthValues.Dxa }, new TableCellRightMargin { Width = 100, Type = TableWidthValues.Dxa })))
        { Type = StyleValues.Table, StyleId = "TableNormal", Default = true });
        styles.Append(Enumerable.Range(1, Levels).Select(HeadingStyle));
        styles.Append(Enumerable.Range(1, Levels).Select(ContentsStyle));
        styles.Append(Paragraphs());
        styles.Append(Character("Strong", "Strong", new Bold(), new BoldComplexScript()), Character("Emphasis", "Emphasis", new Italic(), new ItalicComplexScript()), Character("SmallPrint", "Small Print", new FontSize { Val = "18" }), Character("Hyperlink", "Hyperlink", new Color { Val = Navy }, new Underline { Val = UnderlineValues.Single }));
        styles.Append(TableStyle("TableGrid", "Table Grid", hasVerticals: true, TableStyleOverrideValues.FirstRow), TableStyle("FactTable", "Fact Table", hasVerticals: false, TableStyleOverrideValues.FirstColumn));
        return styles;
    }

    private static IEnumerable<Style> Paragraphs() =>
    [
        Paragraph("ListBullet", "List Bullet", [new SpacingBetweenLines { After = "60" }]),
        Paragraph("ListNumber", "List Number", [new SpacingBetweenLines { After = "60" }]),
        Paragraph("Caption", "caption", [new KeepNext(), new SpacingBetweenLines { Before = "120", After = "60" }], [new Bold(), new Color { Val = Navy }]),
        Paragraph("TableText", "Table Text", [new SpacingBetweenLines { Before = "20", After = "20", Line = "252", LineRule = LineSpacingRuleValues.Auto }], [new FontSize { Val = "20" }]),
        Paragraph("TableHeading", "Table Heading", [new SpacingBetweenLines { Before = "20", After = "20", Line = "252", LineRule = LineSpacingRuleValues.Auto }], [new Bold(), new FontSize { Val = "20" }]),
        Paragraph("AfterTable", "After Table", [new SpacingBetweenLines { Before = "0", After = "0", Line = "160", LineRule = LineSpacingRuleValues.Exact }], [new FontSize { Val = "8" }]),
        Paragraph("CallOutTitle", "Call-out Title", [new KeepNext(), Box(), Shade(), new SpacingBetweenLines { Before = "120", After = "0" }, Inside()], [new Bold(), new Color { Val = Navy }]),
        Paragraph("CallOut", "Call-out", [new KeepLines(), Box(), Shade(), new SpacingBetweenLines { After = "0" }, Inside()]),
        Paragraph("SignatureLine", "Signature Line", [new KeepLines(), new Tabs(Line(2600, TabStopLeaderCharValues.None), Line(7000, TabStopLeaderCharValues.Underscore), Line(9600, TabStopLeaderCharValues.Underscore)), new SpacingBetweenLines { Before = "360" }]),
        Paragraph("TickBox", "Tick Box", [new SpacingBetweenLines { After = "60" }, new Indentation { Left = "360", Hanging = "360" }]),
        Paragraph("Header", "header", [new SpacingBetweenLines { After = "0" }], [new Color { Val = Grey }, new FontSize { Val = "18" }]),
        Paragraph("Footer", "footer", [new SpacingBetweenLines { After = "0" }], [new Color { Val = Grey }, new FontSize { Val = "18" }]),
    ];

    private static Style HeadingStyle(int level) => Paragraph(
        Heading(level),
        "heading " + level.ToString(CultureInfo.InvariantCulture),
        [new KeepNext(), new KeepLines(), new SpacingBetweenLines { Before = "240", After = "80" }, new OutlineLevel { Val = level - 1 }],
        [new Bold(), new BoldComplexScript(), new Color { Val = Navy }, new FontSize { Val = HeadingSizes[level - 1].ToString(CultureInfo.InvariantCulture) }]);

    private static Style ContentsStyle(int level) => Paragraph(
        Contents(level), "toc " + level.ToString(CultureInfo.InvariantCulture), [new SpacingBetweenLines { After = "60" }, new Indentation { Left = ((level - 1) * 220).ToString(CultureInfo.InvariantCulture) }]);

    private static Style Paragraph(string id, string name, OpenXmlElement[] paragraph, OpenXmlElement[]? run = null)
    {
        // Word knows the names in lower case and those of lists; the others are ours.
        var isOurs = char.IsAsciiLetterUpper(name[0]) && !name.StartsWith("List", StringComparison.Ordinal);
        var style = new Style(new StyleName { Val = name }, new BasedOn { Val = Normal }) { Type = StyleValues.Paragraph, StyleId = id, CustomStyle = isOurs ? true : null };
        if (id.StartsWith("Heading", StringComparison.Ordinal))
            style.Append(new NextParagraphStyle { Val = Normal });

        style.Append(new PrimaryStyle(), new StyleParagraphProperties(paragraph));
        if (run is not null)
            style.Append(new StyleRunProperties(run));

        return style;
    }

    private static Style Character(string id, string name, params OpenXmlElement[] run) =>
        new(new StyleName { Val = name }, new PrimaryStyle(), new StyleRunProperties(run)) { Type = StyleValues.Character, StyleId = id };

    private static Style TableStyle(string id, string name, bool hasVerticals, TableStyleOverrideValues shaded)
    {
        var borders = hasVerticals
            ? new TableBorders(Border<TopBorder>(), Border<LeftBorder>(), Border<BottomBorder>(), Border<RightBorder>(), Border<InsideHorizontalBorder>(), Border<InsideVerticalBorder>())
            : new TableBorders(Border<TopBorder>(), Border<BottomBorder>(), Border<InsideHorizontalBorder>());
        return new(
            new StyleName { Val = name },
            new BasedOn { Val = "TableNormal" },
            new StyleTableProperties(borders),
            new TableStyleProperties(new TableStyleConditionalFormattingTableCellProperties(Shade())) { Type = shaded })
        { Type = StyleValues.Table, StyleId = id };
    }

    private static T Border<T>()
        where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Color = Rule, Space = 0 };

    private static ParagraphBorders Box() => new(Edge<TopBorder>(), Edge<LeftBorder>(), Edge<BottomBorder>(), Edge<RightBorder>());

    private static T Edge<T>()
        where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 8, Color = Navy, Space = 6 };

    // The frame stands at the margins, not outside them.
    private static Indentation Inside() => new() { Left = "140", Right = "140" };

    private static Shading Shade() => new() { Val = ShadingPatternValues.Clear, Color = "auto", Fill = Band };

    private static TabStop Line(int at, TabStopLeaderCharValues leader) => new() { Val = TabStopValues.Left, Position = at, Leader = leader };
}
