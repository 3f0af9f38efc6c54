using SenHub.Printing.Layout;
using SenHub.Printing.Pdf;
using SenHub.Printing.Shaping;
using SenHub.Printing.Tree;

namespace SenHub.Printing;

/// <summary>Prints a document as tagged, archivable PDF. The same tree gives the same bytes, on any thread.</summary>
public static class PdfPrinter
{
    /// <summary>Prints any tree: what cannot be drawn as given becomes a box or a warning, not an exception.</summary>
    /// <param name="options">What it carries and who may open it; without them a file for the archive. A locked file is different bytes each time.</param>
    public static Printed Print(Doc doc, PdfOptions? options = null)
    {
        options ??= new PdfOptions();
        var findings = new Findings();
        var headings = new PrintedHeadings(doc, findings);
        using var file = new PdfFile(options.Lock);
        var type = new Typesetter(findings, headings);
        using var canvas = PageMaker.Draw(doc, file, type, PageMaker.HeadingPages(doc, headings));
        var margins = new Margins(type, doc);
        var bytes = new DocumentWriter(file, canvas).Write(MetadataOf(doc, options.Profile), margins, options);
        return new Printed(bytes, canvas.Contents.Count, findings.InWords()) { Profile = options.Profile };
    }

    private static Metadata MetadataOf(Doc doc, PdfProfile profile)
    {
        var title = CleanText.OnOneLine(doc.Title);
        return new(title.Length > 0 ? title : "Untitled", CleanText.OnOneLine(doc.Author), doc.Language, doc.Date, profile);
    }
}
