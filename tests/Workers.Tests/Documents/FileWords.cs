using System.IO.Compression;
using System.Net;
using System.Text.RegularExpressions;
using SenHub.Printing;

namespace SenHub.Workers.Tests.Documents;

/// <summary>Every word of a finished file, read back from its bytes, with one space between words.</summary>
internal static partial class FileWords
{
    public static string Of(string file) => Space().Replace(Path.GetExtension(file) switch
    {
        ".pdf" => Pdf(File.ReadAllBytes(file)),
        ".docx" => Word(file),
        _ => WebUtility.HtmlDecode(File.ReadAllText(file)),
    }, " ");

    private static string Pdf(byte[] bytes)
    {
        var read = Assert.IsType<PdfReading.Read>(PdfText.Read(bytes));
        return string.Join('\n', [read.Text, .. read.Besides, .. read.Attached.Select(file => System.Text.Encoding.UTF8.GetString(file.Content.Span))]);
    }

    // Runs of one paragraph belong together; whatever ends a paragraph parts words.
    private static string Word(string file)
    {
        using var zip = ZipFile.OpenRead(file);
        return string.Join('\n', zip.Entries.Where(entry => entry.FullName.EndsWith(".xml", StringComparison.Ordinal)).Select(entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return WebUtility.HtmlDecode(Tag().Replace(Break().Replace(reader.ReadToEnd(), " "), ""));
        }));
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    [GeneratedRegex("</w:p>|<w:br[^>]*>|<w:tab[^>]*>")]
    private static partial Regex Break();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();
}
