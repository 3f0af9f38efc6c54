using System.IO.Compression;
using SenHub.Printing;

namespace SenHub.Adapters.Tests.Samples;

/// <summary>The files under samples/ and their text, spreadsheets unpacked.</summary>
internal static class CommittedSamples
{
    private static readonly string[] Schools = ["9991001", "9994001"];

    public static string Folder { get; } = Path.Combine(Repository.Root, "samples");

    /// <summary>Every file of the two homes, relative to the folder, in order.</summary>
    public static IReadOnlyList<string> Files(string folder) =>
    [
        .. Schools
            .SelectMany(school => Directory.EnumerateFiles(Path.Combine(folder, school), "*", SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The parts of a file: of a spreadsheet each packed part, of a PDF its words page by page, because packing may differ between runtimes; else the file itself.</summary>
    public static IReadOnlyList<(string Name, byte[] Content)> Parts(string file)
    {
        if (file.EndsWith(".pdf", StringComparison.Ordinal))
            return [("text", System.Text.Encoding.UTF8.GetBytes(((PdfReading.Read)PdfText.Read(File.ReadAllBytes(file))).Text))];
        if (!file.EndsWith(".xlsx", StringComparison.Ordinal) && !file.EndsWith(".docx", StringComparison.Ordinal))
            return [(Path.GetFileName(file), File.ReadAllBytes(file))];
        using var zip = ZipFile.OpenRead(file);
        return [.. zip.Entries.Select(entry => (entry.FullName, Bytes(entry)))];
    }

    /// <summary>All text of a file.</summary>
    public static string Text(string file) => string.Join('\n', Parts(file).Select(part => System.Text.Encoding.UTF8.GetString(part.Content)));

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var from = entry.Open();
        using var to = new MemoryStream();
        from.CopyTo(to);
        return to.ToArray();
    }
}
