using SenHub.Domain;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Exports;

/// <summary>One format of export. A reader never throws for what a file holds: a file is read to its end or refused with its faults.</summary>
public interface IExportReader
{
    /// <summary>Whether the content is of this format; the file's name is never asked.</summary>
    bool Recognises(ExportSource source);

    /// <summary>Reads to the end and hands out each pupil as soon as it is read. Bad refuses the file as a whole: what was handed out before then counts for nothing.</summary>
    /// <param name="each">Takes the rows, in about the order of the file; they are not kept, and the file's own list stays empty.</param>
    Checked<ExportFile> Read(ExportSource source, ReadContext context, Action<ExportRow> each);

    /// <summary>Reads to the end and keeps every pupil, in the order of the file; Bad refuses the file as a whole.</summary>
    Checked<ExportFile> Read(ExportSource source, ReadContext context)
    {
        var rows = new List<ExportRow>();
        return Read(source, context, rows.Add) switch
        {
            Checked<ExportFile>.Good read => new Checked<ExportFile>.Good(read.Value with { Rows = [.. rows.GroupBy(row => row.Place.File).SelectMany(part => part.OrderBy(row => row.Place.Line ?? 0))] }),
            var refused => refused,
        };
    }
}
