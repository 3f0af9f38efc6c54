using System.IO.Compression;
using System.Text;
using System.Xml;
using SenHub.Adapters.Workbooks.Excel;
using SenHub.Domain.Documents.Enclosures;

namespace SenHub.Adapters.Evidence;

/// <summary>Reads the words of a Word file, bounded. Its pages are not counted: they come about only where it is opened.</summary>
internal static class WordWords
{
    private const int Longest = 2_000_000;
    private const string Unusable = "this is no .docx, or it is damaged or behind a password: open it in Word and save it again";

    /// <summary>What is in it.</summary>
    public static PageLook Look(byte[] bytes)
    {
        try
        {
            if (!XlsxBounds.AreKept(new MemoryStream(bytes, writable: false)))
                return new PageLook(null, Trouble: "it unpacks to more than is safe to read: save its pictures smaller");
            using var file = new ZipArchive(new MemoryStream(bytes, writable: false));
            if (file.Entries.Any(entry => entry.FullName.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
                return new PageLook(null, Trouble: "it holds macros: save it as a plain .docx, or as PDF");
            return file.GetEntry("word/document.xml") is { } document ? new PageLook(null, Words(document)) : new PageLook(null, Trouble: Unusable);
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException or XmlException or NotSupportedException or ArgumentException or OverflowException)
        {
            return new PageLook(null, Trouble: Unusable);
        }
    }

    private static string Words(ZipArchiveEntry document)
    {
        var text = new StringBuilder();
        using var stream = document.Open();
        using var xml = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = 100_000_000 });
        while (text.Length < Longest && xml.Read())
        {
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace)
                text.Append(xml.Value);
            else if (xml is { NodeType: XmlNodeType.EndElement, LocalName: "p" })
                text.Append('\n');
        }

        return text.ToString();
    }
}
