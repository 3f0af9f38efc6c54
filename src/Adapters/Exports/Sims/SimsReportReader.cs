using SenHub.Adapters.Exports.Reports;
using SenHub.Domain;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Exports.Sims;

/// <summary>A SIMS report as XML (formats.md, section 6.1): a report by column map whose headings are the names of elements.</summary>
internal sealed class SimsReportReader : IExportReader
{
    public bool Recognises(ExportSource source) => source.XmlRoot.Equals("SuperStarReport", StringComparison.OrdinalIgnoreCase);

    public Checked<ExportFile> Read(ExportSource source, ReadContext context, Action<ExportRow> each) => SimsReport.Of(source, context.FileName) switch
    {
        Checked<SimsReport>.Good report => ReportReading.Read(report.Value, context, each),
        Checked<SimsReport>.Bad bad => new Checked<ExportFile>.Bad(bad.Faults),
        _ => throw new InvalidOperationException("Checked is either good or bad."),
    };
}
