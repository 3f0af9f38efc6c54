using SenHub.Adapters.Exports.Reports;
using SenHub.Adapters.Workbooks.Excel;
using SenHub.Domain;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Exports.Xlsx;

/// <summary>A report as a workbook, by the same column maps as CSV: the sheet whose headings are understood best is read, wherever it stands.</summary>
internal static class XlsxReportReader
{
    private const int MostSheets = 30;

    public static Checked<ExportFile> Read(ExportSource source, ReadContext context, Action<ExportRow> each) => Find(source, context) switch
    {
        Checked<(XlsxReport Report, ReportColumns Columns)>.Good { Value: var best } => ReportReading.Read(best.Report, best.Columns, context, each),
        Checked<(XlsxReport Report, ReportColumns Columns)>.Bad bad => new Checked<ExportFile>.Bad(bad.Faults),
        _ => throw new InvalidOperationException("Checked is either good or bad."),
    };

    private static Checked<(XlsxReport Report, ReportColumns Columns)> Find(ExportSource source, ReadContext context)
    {
        if (MapFaults.Of(context.Own, new Place(context.FileName)) is { Count: > 0 } wrong)
            return new Checked<(XlsxReport, ReportColumns)>.Bad(wrong);
        IReadOnlyList<Fault>? faults = null;
        (XlsxReport Report, ReportColumns Columns)? best = null;
        if (Sheets(source, context.FileName) is not { } sheets)
            return new Checked<(XlsxReport, ReportColumns)>.Bad([new Fault(FaultCodes.WorkbookBroken, new Place(context.FileName), "the workbook is damaged", "Export again from the MIS, or open it in Excel and save it anew")]);
        foreach (var report in sheets)
        {
            var header = HeaderFinder.Find(report, context);
            if (header is Checked<ReportColumns>.Good { Value: var columns } && columns.At.Count > (best?.Columns.At.Count ?? 0))
                best = (report, columns);
            else if (header is Checked<ReportColumns>.Bad bad && (faults is null || faults[0].Code == FaultCodes.HeaderNotFound))
                faults = bad.Faults;
        }

        return best is { } found
            ? new Checked<(XlsxReport, ReportColumns)>.Good(found)
            : new Checked<(XlsxReport, ReportColumns)>.Bad(faults ?? [new Fault(FaultCodes.HeaderNotFound, new Place(context.FileName), "the workbook has no sheet that can be seen", "Export again from the MIS")]);
    }

    // Null when the workbook cannot be opened.
    private static List<XlsxReport>? Sheets(ExportSource source, string fileName)
    {
        using var bytes = source.OpenBytes();
        try
        {
            var zero = XlsxReader.SerialZeroOf(bytes);
            bytes.Position = 0;
            using var reader = XlsxReader.Open(bytes);
            var sheets = new List<XlsxReport>();
            var number = 0;
            do
            {
                if (reader.VisibleState == "visible")
                    sheets.Add(new XlsxReport(source, fileName, reader.Name, number, zero));
                number++;
            }
            while (number < MostSheets && reader.NextResult());
            return sheets;
        }
        catch (Exception trouble) when (trouble is not OutOfMemoryException)
        {
            return null;
        }
    }
}
