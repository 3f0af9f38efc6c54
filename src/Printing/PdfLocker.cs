using SenHub.Printing.Pdf;

namespace SenHub.Printing;

/// <summary>Puts a lock on a finished PDF of ours: what it shows, tags and carries stays to the byte, every stream of it is encrypted, and it no longer says that it were an archive.</summary>
public static class PdfLocker
{
    /// <summary>The locked file, different bytes each time; null where the file is not one that <see cref="PdfPrinter"/> wrote, which then goes into a locked file of ours whole (<see cref="PdfOptions.Files"/>).</summary>
    public static byte[]? Lock(ReadOnlyMemory<byte> file, PdfLock with) => OwnFile.Read(file)?.Locked(with);
}
