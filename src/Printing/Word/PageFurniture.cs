using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using SenHub.Printing.Tree;
using Run = DocumentFormat.OpenXml.Wordprocessing.Run;
using WordText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace SenHub.Printing.Word;

/// <summary>What stands around the text: page size, head and foot lines, settings. Lengths in twentieths of a point.</summary>
internal static class PageFurniture
{
    public const string HeaderId = "header", FooterId = "footer", FirstHeaderId = "firstheader", FirstFooterId = "firstfooter";

    private const uint Short = 11906, Long = 16838, Side = 1021;
    private const int Edge = 1134;

    /// <summary>The first page has lines of its own.</summary>
    public static bool HasFirst(Doc doc) => doc.FirstHeader is not null || doc.FirstFooter is not null;

    /// <summary>A4 pages, upright or on their side.</summary>
    public static SectionProperties Section(bool landscape, bool isFirst, Doc doc)
    {
        var section = new SectionProperties(
            new HeaderReference { Type = HeaderFooterValues.Default, Id = HeaderId },
            new FooterReference { Type = HeaderFooterValues.Default, Id = FooterId });
        if (isFirst && HasFirst(doc))
            section.Append(new HeaderReference { Type = HeaderFooterValues.First, Id = FirstHeaderId }, new FooterReference { Type = HeaderFooterValues.First, Id = FirstFooterId });

        section.Append(
            new PageSize { Width = landscape ? Long : Short, Height = landscape ? Short : Long, Orient = landscape ? PageOrientationValues.Landscape : PageOrientationValues.Portrait },
            new PageMargin { Top = Edge, Bottom = Edge, Left = Side, Right = Side, Header = 567U, Footer = 567U, Gutter = 0U });
        if (isFirst && HasFirst(doc))
            section.AppendChild(new TitlePage());

        return section;
    }

    public static Header Header(Doc doc, string line) => new(ParagraphWriter.Of("Header", line), ParagraphWriter.Of("Header", doc.Label, Stress.Strong));

    /// <summary>The foot line, then "Page x of y" at the right edge.</summary>
    public static Footer Footer(string line)
    {
        var toTheRight = new PositionalTab { Alignment = AbsolutePositionTabAlignmentValues.Right, RelativeTo = AbsolutePositionTabPositioningBaseValues.Margin, Leader = AbsolutePositionTabLeaderCharValues.None };
        return new Footer(ParagraphWriter.Of(
            "Footer", [.. RunWriter.Of(line), new Run(toTheRight), .. RunWriter.Of("Page "), Field("PAGE"), .. RunWriter.Of(" of "), Field("NUMPAGES")]));
    }

    /// <summary>Compatible with today's Word.</summary>
    public static Settings Settings(Doc doc) => new(
        new DefaultTabStop { Val = 720 },
        new Compatibility(new CompatibilitySetting { Name = CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15" }),
        new ThemeFontLanguages { Val = doc.Language });

    private static SimpleField Field(string name) => new(new Run(new WordText("1"))) { Instruction = name };
}
