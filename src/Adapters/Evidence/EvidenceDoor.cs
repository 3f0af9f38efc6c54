using SenHub.Domain;
using SenHub.Domain.Documents.Enclosures;

namespace SenHub.Adapters.Evidence;

/// <summary>Reads one file whole, or says why not: links, empty and huge files are refused, one that somebody writes is for later.</summary>
internal static class EvidenceDoor
{
    /// <summary>Largest file that is read, MB: more than any form or portal takes.</summary>
    public const int LargestMegabytes = 25;

    private static readonly string[] Unfinished = [".part", ".partial", ".crdownload", ".download", ".tmp"];

    /// <summary>The bytes.</summary>
    public static Checked<byte[]> Read(FileInfo file, Place place)
    {
        try
        {
            // A link could point at any file of the machine.
            if (file.LinkTarget is not null)
                return Bad(EvidenceFaults.Link(place));
            if (Unfinished.Contains(file.Extension, StringComparer.OrdinalIgnoreCase))
                return Bad(EvidenceFaults.InUse(place));
            if (file.Length == 0)
                return Bad(EvidenceFaults.Empty(place));
            if (file.Length > (long)LargestMegabytes << 20)
                return Bad(EvidenceFaults.TooLarge(place, LargestMegabytes));
            return Whole(file) is { } bytes ? new Checked<byte[]>.Good(bytes) : Bad(EvidenceFaults.InUse(place));
        }
        catch (UnauthorizedAccessException)
        {
            return Bad(EvidenceFaults.Unreadable(place));
        }
        catch (IOException)
        {
            return Bad(EvidenceFaults.InUse(place));
        }
    }

    // A file that grew, shrank or was written while it was read is not the one that was there.
    private static byte[]? Whole(FileInfo file)
    {
        var (length, written) = (file.Length, file.LastWriteTimeUtc);
        using var stream = new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.Read);
        if (stream.Length != length)
            return null;
        var bytes = new byte[length];
        stream.ReadExactly(bytes);
        file.Refresh();
        return file.Exists && file.Length == length && file.LastWriteTimeUtc == written && stream.ReadByte() < 0 ? bytes : null;
    }

    private static Checked<byte[]>.Bad Bad(Fault fault) => new([fault]);
}
