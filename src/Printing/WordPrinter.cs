using SenHub.Printing.Shaping;
using SenHub.Printing.Tree;
using SenHub.Printing.Word;

namespace SenHub.Printing;

/// <summary>
/// Prints a document as a Word file (ECMA-376) that a person can edit: real styles, lists, table headers and fields, in place of a
/// drawing of them. The same tree gives the same bytes, on any thread.
/// </summary>
public static class WordPrinter
{
    /// <summary>The bytes of the .docx. Charts and timelines are tables of their values.</summary>
    public static byte[] Print(Doc doc)
    {
        var headings = new PrintedHeadings(doc, new Findings());
        var (numbering, links, pictures) = (new ListNumbers(), new LinkTable(headings), new PictureWriter(doc.Landscape));
        var body = new BodyWriter(new ProseWriter(numbering, links), new HeadingWriter(headings), pictures).Write(doc);
        var package = new WordPackage()
            .Add("document", body)
            .Relate("styles", StyleSheet.Make(doc.Language))
            .Relate("numbering", numbering.Make())
            .Relate("settings", PageFurniture.Settings(doc))
            .Relate("header", PageFurniture.Header(doc, doc.Header))
            .Relate("footer", PageFurniture.Footer(doc.Footer));
        if (PageFurniture.HasFirst(doc))
        {
            package.Relate("header", PageFurniture.Header(doc, doc.FirstHeader ?? doc.Header), PageFurniture.FirstHeaderId)
                .Relate("footer", PageFurniture.Footer(doc.FirstFooter ?? doc.Footer), PageFurniture.FirstFooterId);
        }

        foreach (var (name, content) in pictures.Files)
            package.Picture(name, content);

        foreach (var (id, address) in links.Addresses)
            package.Link(id, address);

        return package.Finish(doc);
    }
}
