using SenHub.Adapters.Exports.Reports;
using SenHub.Domain;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Exports.Csv;

/// <summary>A scheduled report as CSV, by column map (SD-W6; formats.md, section 6).</summary>
internal sealed class CsvReportReader : IExportReader
{
    public bool Recognises(ExportSource source) => !source.IsXml && !source.IsBinary;

    public Checked<ExportFile> Read(ExportSource source, ReadContext context, Action<ExportRow> each) =>
        ReportReading.Read(new CsvReport(source, context.FileName), context, each);
}
