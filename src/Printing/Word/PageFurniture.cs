using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using SenHub.Printing.Tree;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using Run = DocumentFormat.OpenXml.Wordprocessing.Run;
using WordText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace SenHub.Printing.Word;

/// <summary>What stands around the text: page size, head and foot lines, settings. Lengths in twentieths of a point.</summary>
internal static class PageFurniture
{
    public const string HeaderId = "header1", FooterId = "footer1";

    private const uint Short = 11906, Long = 16838, Side = 1021;
    private const int Edge = 1134;

    /// <summary>A4, portrait or on its side.</summary>
    public static SectionProperties Section(bool landscape) => new(
        new HeaderReference { Type = HeaderFooterValues.Default, Id = HeaderId },
        new FooterReference { Type = HeaderFooterValues.Default, Id = FooterId },
        new PageSize { Width = landscape ? Long : Short, Height = landscape ? Short : Long, Orient = landscape ? PageOrientationValues.Landscape : PageOrientationValues.Portrait },
        new PageMargin { Top = Edge, Bottom = Edge, Left = Side, Right = Side, Header = 567U, Footer = 567U, Gutter = 0U });

    public static Header Header(Doc doc) => new(ParagraphWriter.Of("Header", doc.Header), ParagraphWriter.Of("Header", doc.Label, Stress.Strong));

    /// <summary>The foot line, then "Page x of y" at the right edge.</summary>
    public static Footer Footer(Doc doc)
    {
        var line = ParagraphWriter.Of("Footer", [.. RunWriter.Of(doc.Footer), new Run(new TabChar()), .. RunWriter.Of("Page "), Field("PAGE"), .. RunWriter.Of(" of "), Field("NUMPAGES")]);
        line.ParagraphProperties!.Tabs = new Tabs(new TabStop { Val = TabStopValues.Right, Position = (int)(doc.Landscape ? Long : Short) - (2 * (int)Side) });
        return new Footer(line);
    }

    /// <summary>Compatible with today's Word, and its own title for the window.</summary>
    public static Settings Settings(Doc doc)
    {
        var settings = new Settings(
            new DefaultTabStop { Val = 720 },
            new Compatibility(new CompatibilitySetting { Name = CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15" }));
        settings.AppendChild(new ThemeFontLanguages { Val = doc.Language });
        return settings;
    }

    private static SimpleField Field(string name) => new(new Run(new WordText("1"))) { Instruction = name };
}
