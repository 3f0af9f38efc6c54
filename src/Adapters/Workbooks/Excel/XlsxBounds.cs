using System.IO.Compression;

namespace SenHub.Adapters.Workbooks.Excel;

/// <summary>Looks into the zip before any spreadsheet code does: a small file may unpack to gigabytes.</summary>
internal static class XlsxBounds
{
    /// <summary>Largest file taken, bytes.</summary>
    public const long LargestFile = 32L << 20;

    /// <summary>Most that a file may unpack to unless its reader says less, bytes.</summary>
    public const long LargestUnpacked = 256L << 20;
    private const long RatioFrom = 4L << 20;
    private const long HighestRatio = 200;
    private const int MostParts = 500;

    /// <summary>Whether it unpacks to what a school's sheets can need. Sizes are measured, not believed.</summary>
    /// <exception cref="InvalidDataException">Not a zip, or a broken one: checksums are compared, which the framework leaves undone.</exception>
    /// <param name="most">Bytes that it may unpack to.</param>
    public static bool AreKept(Stream file, long most = LargestUnpacked)
    {
        using var zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        if (zip.Entries.Count > MostParts)
            return false;
        var left = most;
        foreach (var entry in zip.Entries)
        {
            var size = Unpacked(entry, left);
            left -= size;
            if (left < 0 || (size > RatioFrom && size / Math.Max(1, entry.CompressedLength) > HighestRatio))
                return false;
        }

        file.Position = 0;
        return true;
    }

    private static long Unpacked(ZipArchiveEntry entry, long most)
    {
        using var content = entry.Open();
        var buffer = new byte[81_920];
        var size = 0L;
        var sum = Crc32.Start;
        for (int read; size <= most && (read = content.Read(buffer)) > 0; size += read)
            sum = Crc32.Add(sum, buffer.AsSpan(0, read));
        return size > most || Crc32.End(sum) == entry.Crc32
            ? size
            : throw new InvalidDataException("A part of the zip does not have its checksum.");
    }
}
