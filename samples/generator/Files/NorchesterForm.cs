using System.IO.Compression;
using System.Text;
using SenHub.Samples.World;

namespace SenHub.Samples.Files;

/// <summary>The Word form of an invented authority, as such forms are: boxes, shading, a logo of words, tick boxes, marks that Word split over several runs.</summary>
internal static class NorchesterForm
{
    private const string Office = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The file; the same bytes each time.</summary>
    public static byte[] Write()
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", $"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="{Office}document.main+xml"/><Override PartName="/word/styles.xml" ContentType="{Office}styles+xml"/><Override PartName="/word/header1.xml" ContentType="{Office}header+xml"/><Override PartName="/word/footer1.xml" ContentType="{Office}footer+xml"/></Types>""");
            Add(zip, "_rels/.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>""");
            Add(zip, "word/_rels/document.xml.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="header1.xml"/><Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" Target="footer1.xml"/></Relationships>""");
            foreach (var part in new[] { "document", "styles", "header1", "footer1" })
                Add(zip, $"word/{part}.xml", Encoding.UTF8.GetString(Texts.Bytes($"norchester-{part}")));
        }

        return file.ToArray();
    }

    // Stored as it is: packing may differ between runtimes.
    private static void Add(ZipArchive zip, string name, string content)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.NoCompression);
        entry.LastWriteTime = Epoch;
        entry.ExternalAttributes = 0;
        using var to = new StreamWriter(entry.Open(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        to.Write(content.ReplaceLineEndings("\n"));
    }
}
