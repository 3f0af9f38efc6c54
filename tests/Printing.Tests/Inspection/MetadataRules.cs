using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace SenHub.Printing.Tests.Inspection;

/// <summary>What the file says about itself.</summary>
public static class MetadataRules
{
    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#", Dc = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace PdfA = "http://www.aiim.org/pdfa/ns/id/", PdfUa = "http://www.aiim.org/pdfua/ns/id/";
    private static readonly XNamespace Xmp = "http://ns.adobe.com/xap/1.0/", Schema = "http://www.aiim.org/pdfa/ns/schema#";
    private static readonly XNamespace Pdf = "http://ns.adobe.com/pdf/1.3/";

    public static IReadOnlyList<Rule> All { get; } =
    [
        new("A2 6.6.2.1", "The metadata can be read without decoding.", file =>
            Stream(file)?.Dictionary.ContainsKey("Filter") is false ? [] : ["metadata missing or deflated"]),
        new("A2 6.6.4", "The file says that it is PDF/A-2a, or PDF/A-3a.", file =>
            Part(file) is "2" or "3" && Value(file, PdfA + "conformance") == "A" ? [] : ["pdfaid"]),
        new("A2 6.6.2.1 packet", "The packet says nothing of its bytes and encoding.", file =>
            Encoding.UTF8.GetString(Stream(file)?.Data ?? []) is var packet && packet[..Math.Max(0, packet.IndexOf("?>", StringComparison.Ordinal))] is var head
            && (head.Contains("bytes=", StringComparison.Ordinal) || head.Contains("encoding=", StringComparison.Ordinal)) ? ["bytes or encoding"] : []),
        new("UA 5", "The file says that it is PDF/UA-1.", file => Value(file, PdfUa + "part") == "1" ? [] : ["pdfuaid"]),
        new("A2 6.6.2.3", "A schema that is not XMP's own is described.", file =>
            Packet(file).Descendants(Schema + "namespaceURI").Any(uri => uri.Value == PdfUa.NamespaceName) ? [] : ["pdfuaid not described"]),
        new("UA 7.1 dc", "The metadata has a title, the same as the information dictionary.", file =>
            Value(file, Dc + "title") is { Length: > 0 } title && title == Information(file, "Title") ? [] : ["title"]),
        new("A2 6.6.3 author", "The author is the same in both.", file =>
            Value(file, Dc + "creator") == Information(file, "Author") ? [] : ["author"]),
        new("A2 6.6.3 date", "The dates are the same in both.", file =>
            SameDay(Value(file, Xmp + "CreateDate"), Information(file, "CreationDate"))
            && SameDay(Value(file, Xmp + "ModifyDate"), Information(file, "ModDate")) ? [] : ["date"]),
        new("A2 6.6.3 producer", "The producer is the same in both.", file =>
            Value(file, Pdf + "Producer") == Information(file, "Producer") ? [] : ["producer"]),
    ];

    /// <summary>The part of PDF/A that the file claims to keep; null where it claims none.</summary>
    public static string? Part(Inspected file) => Value(file, PdfA + "part");

    private static StreamObject? Stream(Inspected file) => file.Model.Stream(file.Model.Catalog.GetValueOrDefault("Metadata"));

    private static XDocument Packet(Inspected file) => Stream(file) is { } stream
        ? XDocument.Parse(Encoding.UTF8.GetString(stream.Data).Trim('\uFEFF'))
        : new XDocument(new XElement("none"));

    // The value of a property, or of the only item of its list.
    private static string? Value(Inspected file, XName property) =>
        Packet(file).Descendants(property).FirstOrDefault() is { } found ? (found.Descendants(Rdf + "li").FirstOrDefault() ?? found).Value : null;

    private static string? Information(Inspected file, string key) =>
        file.Model.Text(file.Model.Dictionary(file.Model.Trailer.GetValueOrDefault("Info"))?.GetValueOrDefault(key));

    private static bool SameDay(string? xmp, string? information) =>
        DateTimeOffset.TryParse(xmp, CultureInfo.InvariantCulture, out var day)
        && information == "D:" + day.UtcDateTime.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture) + "Z";
}
