using SenHub.Adapters.Exports.Blades;
using SenHub.Adapters.Exports.Census;
using SenHub.Adapters.Exports.Csv;
using SenHub.Adapters.Exports.Ctf;
using SenHub.Adapters.Exports.Sims;
using SenHub.Adapters.Exports.Xml;
using SenHub.Adapters.Exports.Zip;
using SenHub.Domain;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Exports;

/// <summary>Reads any export, choosing the reader by content. A new format is one more line here.</summary>
public static class ExportReaders
{
    private static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");
    private static readonly IReadOnlyList<IExportReader> All =
        [new CtfReader(), new CensusReader(), new SimsReportReader(), new OtherXml(), new ZipReader(), new BladeReader(), new CsvReportReader()];

    /// <summary>Reads one export to its end.</summary>
    /// <param name="expected">The school whose folder it lies in; a file that says another is refused. Null when any school will do.</param>
    /// <param name="own">The school's own column map; null for the shipped ones.</param>
    /// <returns>The file, or every reason why it is refused as a whole.</returns>
    public static Checked<ExportFile> Read(string path, SchoolNumber? expected = null, ColumnMapOptions? own = null) =>
        Open(path, expected, own, Read);

    /// <summary>Reads one export to its end and hands out each pupil as soon as it is read: memory does not grow with the file where the format allows it. Pupils who share a key are not settled, and a file that turns out to be refused has handed out pupils who count for nothing.</summary>
    /// <inheritdoc cref="Read(string, SchoolNumber?, ColumnMapOptions?)"/>
    public static Checked<ExportFile> Read(string path, SchoolNumber? expected, ColumnMapOptions? own, Action<ExportRow> each) =>
        Open(path, expected, own, (bytes, context) => Choose(bytes, context, (reader, source) => reader.Read(source, context, each)));

    /// <summary>Reads an export from a seekable stream.</summary>
    public static Checked<ExportFile> Read(Stream bytes, ReadContext context) =>
        Choose(bytes, context, (reader, source) => reader.Read(source, context)) switch
        {
            Checked<ExportFile>.Good read => new Checked<ExportFile>.Good(DuplicateRows.Settle(read.Value)),
            var refused => refused,
        };

    private static Checked<ExportFile> Choose(Stream bytes, ReadContext context, Func<IExportReader, ExportSource, Checked<ExportFile>> read)
    {
        var source = ExportSource.Of(bytes);
        var place = new Place(context.FileName);
        if (!source.IsXml && context.FileName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase))
            return Bad(FaultCodes.NotXml, place, "the file is called .xml and holds no XML", "Export again from the MIS");
        if (source.IsOldWorkbook)
            return Bad(FaultCodes.WorkbookProtected, place, "the workbook is protected by a password, or of the kind that Excel wrote before 2007", "Save it as .xlsx without a password");
        return All.FirstOrDefault(reader => reader.Recognises(source)) is { } reader
            ? read(reader, source)
            : Bad(FaultCodes.FormatUnknown, place, "the file is no kind of export that is read here", "Export a CTF, or schedule the register report as CSV or XLSX");
    }

    private static Checked<ExportFile> Open(string path, SchoolNumber? expected, ColumnMapOptions? own, Func<Stream, ReadContext, Checked<ExportFile>> read) => FileDoor.Open(path) switch
    {
        Checked<FileStream>.Good open => Read(open.Value, new ReadContext { FileName = Path.GetFileName(path), WrittenAt = WrittenAt(path), Expected = expected, Own = own, Beside = name => Beside(path, name) }, read),
        Checked<FileStream>.Bad refused => new Checked<ExportFile>.Bad(refused.Faults),
        _ => throw new InvalidOperationException("Unknown outcome of opening a file."),
    };

    private static Checked<ExportFile> Read(FileStream open, ReadContext context, Func<Stream, ReadContext, Checked<ExportFile>> read)
    {
        using (open)
        {
            try
            {
                var size = open.Length;
                var file = read(open, context);
                return open.Length == size
                    ? file
                    : Bad(FaultCodes.FileChanging, new Place(context.FileName), "the file grew while it was read, so it is not read yet", "Nothing to do; the hub looks again by itself");
            }
            catch (IOException)
            {
                return Bad(FaultCodes.FileUnreadable, new Place(context.FileName), "the file could not be read to its end: the disk or the network failed", "Check the disk or the network share; the hub looks again by itself");
            }
        }
    }

    private static DateTime WrittenAt(string path) => TimeZoneInfo.ConvertTimeFromUtc(File.GetLastWriteTimeUtc(path), London);

    private static FileStream? Beside(string path, string name)
    {
        var folder = new DirectoryInfo(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var there = folder.EnumerateFiles().FirstOrDefault(file => file.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        return there is not null && FileDoor.Open(there.FullName) is Checked<FileStream>.Good open ? open.Value : null;
    }

    private static Checked<ExportFile> Bad(string code, Place place, string what, string mend) =>
        new Checked<ExportFile>.Bad([new Fault(code, place, what, mend)]);
}
