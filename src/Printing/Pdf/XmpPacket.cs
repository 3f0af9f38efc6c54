using System.Globalization;
using System.Security;
using System.Text;

namespace SenHub.Printing.Pdf;

/// <summary>The metadata packet: title, author, dates, and which standards the file keeps (ISO 16684-1; PDF/A-2, 6.6; PDF/UA-1, 5).</summary>
internal static class XmpPacket
{
    // PDF/A allows properties of other schemas only where the file describes them (PDF/A-2, 6.6.2.3).
    private const string PdfUaDescribed =
        """
        <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
        <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
        <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
        <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
        <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
        <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
        <pdfaProperty:name>part</pdfaProperty:name>
        <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
        <pdfaProperty:category>internal</pdfaProperty:category>
        <pdfaProperty:description>Part of ISO 14289 the file keeps</pdfaProperty:description>
        </rdf:li></rdf:Seq></pdfaSchema:property>
        </rdf:li></rdf:Bag></pdfaExtension:schemas>
        </rdf:Description>
        """;

    public static byte[] Write(Metadata metadata)
    {
        var day = metadata.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";
        var packet =
            $"""
            <?xpacket begin="{'\uFEFF'}" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <dc:format>application/pdf</dc:format>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{SecurityElement.Escape(metadata.Title)}</rdf:li></rdf:Alt></dc:title>
            <dc:creator><rdf:Seq><rdf:li>{SecurityElement.Escape(metadata.Author)}</rdf:li></rdf:Seq></dc:creator>
            <dc:language><rdf:Bag><rdf:li>{SecurityElement.Escape(metadata.Language)}</rdf:li></rdf:Bag></dc:language>
            </rdf:Description>
            <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
            <xmp:CreateDate>{day}</xmp:CreateDate><xmp:ModifyDate>{day}</xmp:ModifyDate><pdf:Producer>{Metadata.Producer}</pdf:Producer>
            </rdf:Description>
            {Archive(metadata.Profile)}
            <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>
            {PdfUaDescribed}
            </rdf:RDF></x:xmpmeta>
            <?xpacket end="w"?>
            """;
        return Encoding.UTF8.GetBytes(packet.ReplaceLineEndings("\n"));
    }

    /// <summary>A packet of ours that no longer says that its file were an archive.</summary>
    public static ReadOnlyMemory<byte> NoArchive(ReadOnlyMemory<byte> packet)
    {
        var from = packet.Span.IndexOf("<rdf:Description rdf:about=\"\" xmlns:pdfaid="u8);
        if (from < 0)
            return packet;

        var end = packet.Span[from..].IndexOf(End);
        return end < 0 ? packet : (byte[])[.. packet.Span[..from], .. packet.Span[(from + end + End.Length)..]];
    }

    private static ReadOnlySpan<byte> End => "</rdf:Description>"u8;

    // A locked file is no archive and does not say that it were one.
    private static string Archive(PdfProfile profile) => profile == PdfProfile.Locked ? "" :
        $"""<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"><pdfaid:part>{(profile == PdfProfile.ArchiveWithData ? 3 : 2)}</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance></rdf:Description>""";
}
