using System.IO.Compression;

namespace SenHub.Adapters.Workbooks.Excel;

/// <summary>Packs a package again with one fixed time, so that the same content has the same bytes.</summary>
internal static class FixedZip
{
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The same parts in the order of their names.</summary>
    public static byte[] Of(Stream package)
    {
        package.Position = 0;
        using var target = new MemoryStream();
        using (var from = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true))
        using (var to = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true))
        {
            // Office looks for the list of content types first.
            foreach (var part in from.Entries.OrderBy(entry => entry.FullName != "[Content_Types].xml").ThenBy(entry => entry.FullName, StringComparer.Ordinal))
                Copy(part, to);
        }

        return target.ToArray();
    }

    private static void Copy(ZipArchiveEntry part, ZipArchive to)
    {
        var entry = to.CreateEntry(part.FullName, CompressionLevel.Optimal);
        entry.LastWriteTime = Epoch;
        entry.ExternalAttributes = 0;
        using var source = part.Open();
        using var content = entry.Open();
        source.CopyTo(content);
    }
}
