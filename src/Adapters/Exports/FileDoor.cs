using SenHub.Domain;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Exports;

/// <summary>Opens an export, or says why not: links, empty and huge files are refused, a file that somebody writes or locks is for later.</summary>
internal static class FileDoor
{
    /// <summary>Largest file that is read, bytes.</summary>
    public const long Largest = 2L << 30;

    /// <summary>The open file; the caller closes it. Others may read it meanwhile, nobody may write.</summary>
    public static Checked<FileStream> Open(string path)
    {
        var file = new FileInfo(path);
        var place = new Place(file.Name);
        if (Refusal(file, place) is { } refusal)
            return new Checked<FileStream>.Bad([refusal]);
        try
        {
            return new Checked<FileStream>.Good(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0));
        }
        catch (UnauthorizedAccessException)
        {
            return Bad(FaultCodes.FileUnreadable, place, "the hub may not read this file", "Give the account the hub runs as the right to read the folder");
        }
        catch (IOException)
        {
            return Bad(FaultCodes.FileInUse, place, "another program has this file open, so it is not read yet", "Close it there; the hub looks again by itself");
        }
    }

    private static Fault? Refusal(FileInfo file, Place place) => file switch
    {
        // A link could point at any file of the machine.
        { LinkTarget: not null } => new Fault(FaultCodes.FileIsLink, place, "this is a link, not a file", "Put the export itself into the folder"),
        { Exists: false } => new Fault(FaultCodes.FileMissing, place, "there is no such file", "Check the folder and the name"),
        { Length: 0 } => new Fault(FaultCodes.FileEmpty, place, "the file is empty", "Run the export again in the MIS"),
        { Length: > Largest } => new Fault(FaultCodes.FileTooBig, place, "the file is larger than 2 GB", "Export pupils only, without documents or pictures"),
        _ => null,
    };

    private static Checked<FileStream> Bad(string code, Place place, string what, string mend) =>
        new Checked<FileStream>.Bad([new Fault(code, place, what, mend)]);
}
