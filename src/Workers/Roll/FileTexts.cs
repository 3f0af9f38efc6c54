using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using SenHub.Printing;

namespace SenHub.Workers.Roll;

/// <summary>Everything in a file that can be read as words, whatever kind of file it is: to find a name, not to understand it.</summary>
internal static partial class FileTexts
{
    private const int Deepest = 4;

    // Beyond this a part of an archive is no text that a school keeps.
    private const int LargestPart = 64 << 20;

    /// <summary>The texts: of a PDF its pages, words beside them and attachments; of an Office file or archive each part with and without its tags; of a mail its parts; else the bytes as UTF-8 and as Windows writes them.</summary>
    public static IEnumerable<string> Of(byte[] content, int depth = 0) => content switch
    {
        _ when depth > Deepest => [],
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => OfPdf(content, depth),
        [(byte)'P', (byte)'K', 3, 4, ..] => OfArchive(content, depth),
        _ => OfText(content, depth),
    };

    private static IEnumerable<string> OfPdf(byte[] content, int depth) => PdfText.Read(content) is PdfReading.Read read
        ? [.. read.Pages.Select(page => page.Text), .. read.Besides, .. read.Attached.SelectMany(file => Of(file.Content.ToArray(), depth + 1))]
        : [];

    private static IEnumerable<string> OfArchive(byte[] content, int depth)
    {
        using var archive = new ZipArchive(new MemoryStream(content), ZipArchiveMode.Read);
        foreach (var entry in archive.Entries.Where(entry => entry.Length is > 0 and <= LargestPart))
        {
            yield return entry.FullName;
            using var part = entry.Open();
            var bytes = new MemoryStream();
            part.CopyTo(bytes);
            foreach (var text in Of(bytes.ToArray(), depth + 1))
                yield return text;
        }
    }

    private static IEnumerable<string> OfText(byte[] content, int depth)
    {
        var text = content is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] ? Encoding.Unicode.GetString(content) : Encoding.UTF8.GetString(content);
        yield return text;
        // Older exports are written as Windows does; letters beyond ASCII stand elsewhere there.
        if (text.Contains('\uFFFD', StringComparison.Ordinal))
            yield return Encoding.Latin1.GetString(content);
        if (text.Contains('<', StringComparison.Ordinal))
            yield return System.Net.WebUtility.HtmlDecode(Tags().Replace(text, ""));
        if (!text.Contains("Content-Transfer-Encoding", StringComparison.OrdinalIgnoreCase))
            yield break;
        yield return QuotedPrintable(text);
        foreach (Match part in Base64Parts().Matches(text))
        {
            foreach (var inner in Of(FromBase64(part.Groups[1].Value), depth + 1))
                yield return inner;
        }
    }

    private static string QuotedPrintable(string text) => Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(
        Hexadecimal().Replace(SoftEnds().Replace(text, ""), match => ((char)Convert.ToByte(match.Groups[1].Value, 16)).ToString())));

    private static byte[] FromBase64(string text)
    {
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var length) ? bytes[..length] : [];
    }

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex(@"Content-Transfer-Encoding:\s*base64.*?\r?\n\r?\n([A-Za-z0-9+/=\r\n]+)", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Base64Parts();

    [GeneratedRegex(@"=\r?\n")]
    private static partial Regex SoftEnds();

    [GeneratedRegex("=([0-9A-Fa-f]{2})")]
    private static partial Regex Hexadecimal();
}
