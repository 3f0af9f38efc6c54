using System.IO.Compression;
using SenHub.Adapters.Workbooks.Excel;
using SenHub.Domain;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Exports.Zip;

/// <summary>An untrusted zip, looked into before anything is believed: what it unpacks to is measured, and no part may name a place outside it. Nothing is ever written to disk.</summary>
internal sealed class ExportZip : IDisposable
{
    private readonly ZipArchive archive;
    private readonly Dictionary<string, ZipArchiveEntry> parts;
    private readonly string fileName;

    private ExportZip(ZipArchive archive, string fileName)
    {
        this.archive = archive;
        this.fileName = fileName;
        parts = archive.Entries.Where(part => part.Name.Length > 0).ToDictionary(part => part.Name, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Names of the parts, without folders.</summary>
    public IReadOnlyCollection<string> Names => parts.Keys;

    /// <summary>Opens the zip, or says why not; the caller closes it.</summary>
    public static Checked<ExportZip> Open(ExportSource source, string fileName)
    {
        var place = new Place(fileName);
        try
        {
            var bytes = source.OpenBytes();
            if (bytes.Length > XlsxBounds.LargestFile || !XlsxBounds.AreKept(bytes))
                return Bad(FaultCodes.ZipTooLarge, place, "the zip is too large, or unpacks to more than any school's export needs", "Export again from the MIS; if it happens again, this is no export");
            var archive = new ZipArchive(bytes, ZipArchiveMode.Read);
            if (archive.Entries.Any(part => IsUnsafe(part.FullName)) || archive.Entries.Where(part => part.Name.Length > 0).GroupBy(part => part.Name, StringComparer.OrdinalIgnoreCase).Any(same => same.Skip(1).Any()))
                return Bad(FaultCodes.ZipUnsafe, place, "a part of the zip names a place outside it, or stands in it twice", "Delete the file and export again from the MIS");
            return new Checked<ExportZip>.Good(new ExportZip(archive, fileName));
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException or NotSupportedException or ArgumentException or OverflowException)
        {
            return Bad(FaultCodes.ZipBroken, place, "the zip is damaged or protected by a password", "Export again from the MIS and let it finish");
        }
    }

    /// <summary>One part, seen from end to end; null when the zip has none of that name.</summary>
    public ExportSource? Part(string name) => parts.TryGetValue(name, out var part) ? ExportSource.Of(part.Open) : null;

    /// <summary>How a place within a part is named.</summary>
    public string NameOf(string part) => $"{fileName}, {part}";

    public void Dispose() => archive.Dispose();

    private static bool IsUnsafe(string name) =>
        name.Contains('\\', StringComparison.Ordinal) || name.StartsWith('/') || name.Contains(':', StringComparison.Ordinal) || name.Split('/').Contains("..");

    private static Checked<ExportZip> Bad(string code, Place place, string what, string mend) =>
        new Checked<ExportZip>.Bad([new Fault(code, place, what, mend)]);
}
