namespace SenHub.Adapters.Inbox;

/// <summary>A school's inbox/: workbooks that people put there by hand, and those that a reader of the hub's mailbox hands over with the sender's address. A file stays until it was taken.</summary>
public interface IInbox
{
    /// <summary>The workbooks that lie there, by name. What is no workbook is not this port's, and is left alone.</summary>
    /// <param name="schoolFolder">Holds inbox/.</param>
    IReadOnlyList<IncomingFile> Look(string schoolFolder);

    /// <summary>The bytes; null while the file cannot be read: somebody writes it, locked it, or it is a link.</summary>
    byte[]? Open(IncomingFile file);

    /// <summary>Lays an attachment of a mail down for the next look, under a name of the hub's own; the same one again changes nothing.</summary>
    /// <param name="schoolFolder">Holds inbox/.</param>
    void Put(string schoolFolder, IncomingMail mail);

    /// <summary>Takes a file away, if it is still the same bytes; what was saved over it meanwhile stays.</summary>
    /// <param name="hash">SHA-256 of the bytes that were taken, hexadecimal.</param>
    void Remove(IncomingFile file, string hash);
}

/// <summary>A file in the inbox.</summary>
/// <param name="Path">Where it lies.</param>
/// <param name="Sender">The address its mail came from; null for a file put there by hand.</param>
/// <param name="CameAt">When it came: the mail's date, else its last write.</param>
public sealed record IncomingFile(string Path, string? Sender, DateTimeOffset CameAt)
{
    /// <summary>Its name as it lies there; people may have put a pupil's name into it.</summary>
    public string Name => System.IO.Path.GetFileName(Path);
}

/// <summary>A workbook attached to a mail.</summary>
/// <param name="Sender">The address the mail came from; the mail reader has made sure that the server vouched for it.</param>
/// <param name="CameAt">When the server took the mail.</param>
/// <param name="FileName">As attached; only its code and its ending are kept.</param>
public sealed record IncomingMail(string Sender, DateTimeOffset CameAt, string FileName, ReadOnlyMemory<byte> Content);
