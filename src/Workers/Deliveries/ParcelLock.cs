using SenHub.Adapters.Channels;
using SenHub.Documents.Recipients;
using SenHub.Printing;

namespace SenHub.Workers.Deliveries;

/// <summary>Locks every file of a parcel with the recipient's password: a paper of ours itself, any other file whole inside a locked page of ours, byte for byte as it was confirmed.</summary>
internal static class ParcelLock
{
    private const string Pdf = "application/pdf";

    /// <summary>The parcel with its files locked.</summary>
    /// <param name="school">Named on the page around a file.</param>
    public static Parcel Locked(Parcel open, string password, string school)
    {
        var with = PdfLock.TryMake(password, out var made) ? made : throw new InvalidOperationException("A recipient's password is none that a PDF takes.");
        return open with { Attachments = [.. open.Attachments.Select(file => Locked(file, with, school, DateOnly.FromDateTime(open.Date.UtcDateTime)))], IsLocked = true };
    }

    private static Attachment Locked(Attachment file, PdfLock with, string school, DateOnly day)
    {
        var bytes = (file.MediaType == Pdf ? PdfLocker.Lock(file.Content, with) : null) ?? Around(file, with, school, day);
        // Last look, by a reader that knows nothing of how it was made.
        return PdfText.Read(bytes) is PdfReading.NotReadable { Why: Unreadable.Encrypted }
            ? file with { Name = Envelopes.LockedName(file.Name), MediaType = Pdf, Content = bytes }
            : throw new InvalidOperationException("A file that was to be locked is open.");
    }

    private static byte[] Around(Attachment file, PdfLock with, string school, DateOnly day) =>
        PdfPrinter.Print(LockedCover.Write(school, day, file.Name), new PdfOptions { Lock = with, Files = [new AttachedFile(file.Name, file.MediaType, file.Content)] }).Bytes;
}
