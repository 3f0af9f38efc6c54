using SenHub.Domain;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Exports;

/// <summary>One format of export. A reader never throws for what a file holds: a file is read to its end or refused with its faults.</summary>
public interface IExportReader
{
    /// <summary>Whether the content is of this format; the file's name is never asked.</summary>
    bool Recognises(ExportSource source);

    /// <summary>Reads to the end; Bad refuses the file as a whole.</summary>
    Checked<ExportFile> Read(ExportSource source, ReadContext context);
}
