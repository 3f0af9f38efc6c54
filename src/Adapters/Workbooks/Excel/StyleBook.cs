using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace SenHub.Adapters.Workbooks.Excel;

/// <summary>Colours, fonts and number formats of the four files. White on these two blues passes WCAG AA.</summary>
internal static class StyleBook
{
    private const uint DateFormat = 164;
    private const uint MoneyFormat = 165;
    private const uint AsText = 49;
    private const uint WholeNumber = 1;

    private enum Fonts
    {
        Body,
        Head,
        Example,
        Purpose,
        Mark,
    }

    private enum Fills
    {
        None,
        Reserved,
        Required,
        Optional,
        Example,
        Pupil,
    }

    /// <summary>The stylesheet part.</summary>
    public static Stylesheet Make() => new(
        new NumberingFormats(
            new NumberingFormat { NumberFormatId = DateFormat, FormatCode = "[$-809]ddd d mmm yyyy" },
            new NumberingFormat { NumberFormatId = MoneyFormat, FormatCode = "\"£\"#,##0.00" }),
        new DocumentFormat.OpenXml.Spreadsheet.Fonts(
            FontOf(11, "FF1B1B1B"),
            FontOf(11, "FFFFFFFF", new Bold()),
            FontOf(11, "FF6B6B6B", new Italic()),
            FontOf(13, "FF12435A", new Bold()),
            FontOf(9, "FF9A9A9A")),
        new DocumentFormat.OpenXml.Spreadsheet.Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            Solid("FF12435A"),
            Solid("FF4A6B7C"),
            Solid("FFFFF6DD"),
            Solid("FFEEF3F6")),
        new Borders(new Border(), Thin("FFCBD5DB")),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(Enum.GetValues<Look>().Select(FormatOf)),
        new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }));

    private static CellFormat FormatOf(Look look) => look switch
    {
        Look.Plain => new CellFormat(),
        Look.Purpose => Format(Fonts.Purpose, Fills.None, border: false, wrap: false),
        Look.HeadRequired => Format(Fonts.Head, Fills.Required),
        Look.HeadOptional => Format(Fonts.Head, Fills.Optional),
        Look.Example => Format(Fonts.Example, Fills.Example),
        Look.ExampleDate => Format(Fonts.Example, Fills.Example, DateFormat),
        Look.ExampleMoney => Format(Fonts.Example, Fills.Example, MoneyFormat),
        Look.Pupil => Format(Fonts.Body, Fills.Pupil, AsText),
        Look.Short => Format(Fonts.Body, Fills.None, AsText),
        Look.Long => Format(Fonts.Body, Fills.None),
        Look.Date => Format(Fonts.Body, Fills.None, DateFormat),
        Look.Number => Format(Fonts.Body, Fills.None),
        Look.Money => Format(Fonts.Body, Fills.None, MoneyFormat),
        Look.Mark => Format(Fonts.Mark, Fills.None, AsText),
        Look.ShortQuoted => Format(Fonts.Body, Fills.None, AsText, quoted: true),
        Look.LongQuoted => Format(Fonts.Body, Fills.None, quoted: true),
        Look.Answer => Open(Format(Fonts.Body, Fills.None, AsText)),
        Look.Count => Format(Fonts.Body, Fills.None, WholeNumber),
        _ => throw new ArgumentOutOfRangeException(nameof(look)),
    };

    private static CellFormat Open(CellFormat format)
    {
        (format.Protection, format.ApplyProtection) = (new Protection { Locked = false }, true);
        return format;
    }

    private static CellFormat Format(Fonts font, Fills fill, uint number = 0, bool border = true, bool wrap = true, bool quoted = false) =>
        new(new Alignment
        {
            Horizontal = number is MoneyFormat ? HorizontalAlignmentValues.Right : HorizontalAlignmentValues.Left,
            Vertical = font is Fonts.Head or Fonts.Purpose ? VerticalAlignmentValues.Center : VerticalAlignmentValues.Top,
            WrapText = wrap,
            Indent = 1,
        })
        {
            FontId = (uint)font,
            FillId = (uint)fill,
            BorderId = border ? 1u : 0u,
            NumberFormatId = number,
            FormatId = 0,
            ApplyFont = true,
            ApplyFill = true,
            ApplyBorder = border,
            ApplyNumberFormat = number > 0,
            ApplyAlignment = true,
            QuotePrefix = quoted ? true : null,
        };

    private static Font FontOf(double size, string colour, params OpenXmlElement[] manner) =>
        new([.. manner, new FontSize { Val = size }, new Color { Rgb = colour }, new FontName { Val = "Calibri" }, new FontFamilyNumbering { Val = 2 }]);

    private static Fill Solid(string colour) =>
        new(new PatternFill(new ForegroundColor { Rgb = colour }, new BackgroundColor { Indexed = 64 }) { PatternType = PatternValues.Solid });

    private static Border Thin(string colour) => new(
        new LeftBorder(new Color { Rgb = colour }) { Style = BorderStyleValues.Thin },
        new RightBorder(new Color { Rgb = colour }) { Style = BorderStyleValues.Thin },
        new TopBorder(new Color { Rgb = colour }) { Style = BorderStyleValues.Thin },
        new BottomBorder(new Color { Rgb = colour }) { Style = BorderStyleValues.Thin },
        new DiagonalBorder());
}
