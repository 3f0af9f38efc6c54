using SenHub.Domain;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Exports;

/// <summary>Tells files that are finished from files that are still being written (formats.md, section 9.1 no. 1): the same size and time at two looks, and nobody writing. Whether a file is whole is known when it is read.</summary>
public static class ExportWatch
{
    private static readonly string[] TemporaryEnds = [".tmp", ".part", ".partial", ".crdownload", ".download", ".lock"];

    /// <summary>Looks into the folder; the caller lets some seconds pass between two looks.</summary>
    /// <param name="before">What the look before this one saw; empty for the first.</param>
    public static ExportLook Look(string folder, IReadOnlyList<Sighting> before)
    {
        List<Sighting> seen = [];
        List<string> stable = [], notYet = [];
        List<Fault> refused = [];
        foreach (var file in Files(folder))
        {
            if (file.LinkTarget is not null)
            {
                refused.Add(new Fault(FaultCodes.FileIsLink, new Place(file.Name), "this is a link, not a file", "Put the export itself into the folder"));
                continue;
            }

            var sighting = new Sighting(file.FullName, file.Length, file.LastWriteTimeUtc);
            seen.Add(sighting);
            (before.Contains(sighting) && CanBeRead(file.FullName) ? stable : notYet).Add(file.FullName);
        }

        return new ExportLook(seen, stable, notYet, refused);
    }

    private static IEnumerable<FileInfo> Files(string folder) =>
        new DirectoryInfo(folder) is { Exists: true } there
            ? there.EnumerateFiles().Where(IsExport).OrderBy(file => file.Name, StringComparer.Ordinal)
            : [];

    // Office and sync programs leave such files beside the real ones.
    private static bool IsExport(FileInfo file) =>
        !file.Name.StartsWith('.') && !file.Name.StartsWith('~')
        && !TemporaryEnds.Any(end => file.Name.EndsWith(end, StringComparison.OrdinalIgnoreCase));

    // Any other refusal is told when the file is read.
    private static bool CanBeRead(string path)
    {
        switch (FileDoor.Open(path))
        {
            case Checked<FileStream>.Good open:
                open.Value.Dispose();
                return true;
            case Checked<FileStream>.Bad refused:
                return refused.Faults.All(fault => fault.Code != FaultCodes.FileInUse);
            default:
                throw new InvalidOperationException("Unknown outcome of opening a file.");
        }
    }
}
