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
        var numbering = new ListNumbers();
        var body = new BodyWriter(numbering).Write(doc);
        return new WordPackage()
            .Add(WordPackage.Main, "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", body)
            .Relate("styles", "styles.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml", StyleSheet.Make(doc.Language))
            .Relate("numbering", "numbering.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml", numbering.Make())
            .Relate("settings", "settings.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml", PageFurniture.Settings(doc))
            .Relate(PageFurniture.HeaderId, "header.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml", PageFurniture.Header(doc), "header")
            .Relate(PageFurniture.FooterId, "footer.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml", PageFurniture.Footer(doc), "footer")
            .Finish(doc);
    }
}
