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
        var type = new Typesetter(findings);
        var sheet = doc.Landscape ? Sheet.Landscape : Sheet.Portrait;
        var file = new PdfFile();
        var canvas = new Canvas(file, sheet.Height);
        var flow = new Flow(canvas, sheet);
        flow.Draw(new PartMaker(type, sheet).Make(doc.Blocks));
        canvas.EndPage();
        var margins = new Margins(type, sheet, doc);
        var bytes = new DocumentWriter(file, canvas, sheet.Width, sheet.Height).Write(MetadataOf(doc), margins.Draw);
        return new Printed(bytes, canvas.Contents.Count, findings.InWords());
    }

    private static Metadata MetadataOf(Doc doc)
    {
        var title = CleanText.OnOneLine(doc.Title);
        return new(title.Length > 0 ? title : "Untitled", CleanText.OnOneLine(doc.Author), doc.Language, doc.Date);
    }
}
