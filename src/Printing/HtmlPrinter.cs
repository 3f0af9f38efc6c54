using SenHub.Printing.Html;
using SenHub.Printing.Layout;
using SenHub.Printing.Shaping;
using SenHub.Printing.Tree;

namespace SenHub.Printing;

/// <summary>Prints a document as simple, escaped HTML for a mail's body: no script, no style sheet, no image, nothing fetched.</summary>
public static class HtmlPrinter
{
    /// <summary>A whole HTML page in the document's language.</summary>
    public static string Print(Doc doc)
    {
        var html = new HtmlBuilder(new PrintedHeadings(doc, new Findings()), PageMaker.HasContents(doc.Blocks));
        html.Raw("<!DOCTYPE html>\n<html").Attribute("lang", doc.Language).Raw(">\n<head><meta charset=\"utf-8\"><title>");
        html.Text(doc.Title).Raw("</title></head>\n<body style=\"font-family:sans-serif;line-height:1.4;max-width:45em\">\n");
        html.Element("p", doc.Header).Element("p", doc.Label);
        foreach (var block in doc.Blocks)
            HtmlBlocks.Print(html, block);

        return html.Element("p", doc.Footer).Raw("</body>\n</html>\n").ToString();
    }
}
