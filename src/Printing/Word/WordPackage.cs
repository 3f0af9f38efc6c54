using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using SenHub.Printing.Shaping;
using SenHub.Printing.Tree;

namespace SenHub.Printing.Word;

/// <summary>
/// Packs the parts of a Word file (ECMA-376, part 2). Written by hand: the library's own packing gives other times and names each
/// time.
/// </summary>
internal sealed class WordPackage
{
    private const string Main = "word/document.xml", PartType = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private const string OfficeRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string CoreProperties = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";

    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static readonly XNamespace Relations = "http://schemas.openxmlformats.org/package/2006/relationships";

    private readonly List<(string Name, string? Type, ReadOnlyMemory<byte> Content)> parts = [];
    private readonly List<XElement> relations = [];

    /// <summary>Adds a part of a kind, such as document or styles, under its name.</summary>
    public WordPackage Add(string kind, OpenXmlElement root, string? name = null)
    {
        var type = PartType + kind + (kind == "document" ? ".main+xml" : "+xml");
        parts.Add(($"word/{name ?? kind}.xml", type, Encoding.UTF8.GetBytes(Declaration + root.OuterXml)));
        return this;
    }

    /// <summary>Adds a part that the document names by an id, its name.</summary>
    public WordPackage Relate(string kind, OpenXmlElement root, string? id = null)
    {
        relations.Add(Relation(id ?? kind, OfficeRelations + kind, $"{id ?? kind}.xml"));
        return Add(kind, root, id);
    }

    /// <summary>Adds a picture; its id is its name without the ending.</summary>
    public void Picture(string name, ReadOnlyMemory<byte> content)
    {
        relations.Add(Relation(Path.GetFileNameWithoutExtension(name), OfficeRelations + "image", "media/" + name));
        parts.Add(("word/media/" + name, null, content));
    }

    /// <summary>Adds an address that links lead to.</summary>
    public void Link(string id, string address)
    {
        var relation = Relation(id, OfficeRelations + "hyperlink", address);
        relation.Add(new XAttribute("TargetMode", "External"));
        relations.Add(relation);
    }

    /// <summary>The bytes of the whole file.</summary>
    public byte[] Finish(Doc doc)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "[Content_Types].xml", Xml(ContentTypes()));
            Write(zip, "_rels/.rels", Xml(new XElement(
                Relations + "Relationships",
                Relation("document", OfficeRelations + "officeDocument", Main),
                Relation("core", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml"))));
            Write(zip, "docProps/core.xml", Xml(Properties(doc)));
            Write(zip, "word/_rels/document.xml.rels", Xml(new XElement(Relations + "Relationships", relations)));
            foreach (var (name, _, content) in parts)
                Write(zip, name, content.Span);
        }

        return file.ToArray();
    }

    private static void Write(ZipArchive zip, string name, ReadOnlySpan<byte> content)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = Epoch;
        entry.ExternalAttributes = 0;
        using var to = entry.Open();
        to.Write(content);
    }

    private XElement ContentTypes() => new(
        Types + "Types",
        new XElement(Types + "Default", new XAttribute("Extension", "rels"), new XAttribute("ContentType", "application/vnd.openxmlformats-package.relationships+xml")),
        new XElement(Types + "Default", new XAttribute("Extension", "png"), new XAttribute("ContentType", "image/png")),
        new XElement(Types + "Default", new XAttribute("Extension", "jpeg"), new XAttribute("ContentType", "image/jpeg")),
        new XElement(Types + "Override", new XAttribute("PartName", "/docProps/core.xml"), new XAttribute("ContentType", "application/vnd.openxmlformats-package.core-properties+xml")),
        parts.Where(part => part.Type is not null).Select(part => new XElement(Types + "Override", new XAttribute("PartName", "/" + part.Name), new XAttribute("ContentType", part.Type!))));

    private static XElement Relation(string id, string type, string target) =>
        new(Relations + "Relationship", new XAttribute("Id", id), new XAttribute("Type", type), new XAttribute("Target", target));

    private static XElement Properties(Doc doc)
    {
        XNamespace core = CoreProperties, dc = "http://purl.org/dc/elements/1.1/", terms = "http://purl.org/dc/terms/", xsi = "http://www.w3.org/2001/XMLSchema-instance";
        var day = doc.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";
        return new(
            core + "coreProperties",
            new XAttribute(XNamespace.Xmlns + "cp", core), new XAttribute(XNamespace.Xmlns + "dc", dc), new XAttribute(XNamespace.Xmlns + "dcterms", terms), new XAttribute(XNamespace.Xmlns + "xsi", xsi),
            new XElement(dc + "title", CleanText.OnOneLine(doc.Title)),
            new XElement(dc + "creator", CleanText.OnOneLine(doc.Author)),
            new XElement(dc + "language", CleanText.OnOneLine(doc.Language)),
            new XElement(terms + "created", new XAttribute(xsi + "type", "dcterms:W3CDTF"), day),
            new XElement(terms + "modified", new XAttribute(xsi + "type", "dcterms:W3CDTF"), day));
    }

    private static byte[] Xml(XElement root) =>
        Encoding.UTF8.GetBytes(Declaration + root.ToString(SaveOptions.DisableFormatting));
}
