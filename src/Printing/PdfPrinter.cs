using SenHub.Printing.Layout;
using SenHub.Printing.Pdf;
using SenHub.Printing.Shaping;
using SenHub.Printing.Tree;

namespace SenHub.Printing;

/// <summary>Prints a document as tagged, archivable PDF. The same tree gives the same bytes, on any thread.</summary>
public static class PdfPrinter
{
    /// <summary>Prints any tree: what cannot be drawn as given becomes a box or a warning, not an exception.</summary>
    public static Printed Print(Doc doc)
    {
        var findings = new Findings();
        var headings = new PrintedHeadings(doc, findings);
        var file = new PdfFile();
        var type = new Typesetter(findings, headings);
        var canvas = PageMaker.Draw(doc, file, type, PageMaker.HeadingPages(doc, headings));
        var margins = new Margins(type, doc);
        var bytes = new DocumentWriter(file, canvas).Write(MetadataOf(doc), margins.Draw);
        return new Printed(bytes, canvas.Contents.Count, findings.InWords());
    }

    private static Metadata MetadataOf(Doc doc)
    {
        var title = CleanText.OnOneLine(doc.Title);
        return new(title.Length > 0 ? title : "Untitled", CleanText.OnOneLine(doc.Author), doc.Language, doc.Date);
    }
}
