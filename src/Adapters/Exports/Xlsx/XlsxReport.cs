using System.Globalization;
using ExcelDataReader;
using SenHub.Adapters.Exports.Reports;
using SenHub.Adapters.Workbooks;
using SenHub.Adapters.Workbooks.Excel;
using SenHub.Domain;
using SenHub.Domain.Import;
using SenHub.Domain.Import.Sheets;

namespace SenHub.Adapters.Exports.Xlsx;

/// <summary>One sheet of a workbook as a report. Formulas give their last value and are never computed.</summary>
/// <param name="number">How many sheets stand before it.</param>
internal sealed class XlsxReport(ExportSource source, string fileName, string sheet, int number, DateTime serialZero) : IReport
{
    private const int MostRows = 300_000;
    private const int MostColumns = 1_000;

    public string Kind => "XLSX";

    public ExportSource Source { get; } = source;

    public DateTime? SerialZero { get; } = serialZero;

    public IReportRows Open() => new Rows(this, number);

    public Place At(int? line = null, int? column = null) =>
        line is { } row && column is { } at ? new Place(fileName, Sheet: sheet, Cell: CellName.Of(at - 1, row)) : new Place(fileName, line, Sheet: sheet);

    // The zip around the sheet is whole, or it was refused.
    public bool EndsEarly(int lastCells, int headings) => false;

    private sealed class Rows : IReportRows
    {
        private readonly XlsxReport report;
        private readonly Stream bytes;
        private readonly IExcelDataReader? reader;

        public Rows(XlsxReport report, int number)
        {
            this.report = report;
            bytes = report.Source.OpenBytes();
            try
            {
                reader = XlsxReader.Open(bytes);
                for (var skipped = 0; skipped < number; skipped++)
                    reader.NextResult();
                if (reader.FieldCount > MostColumns)
                    Stop(FaultCodes.WorkbookTooLarge, FormattableString.Invariant($"the sheet is more than {MostColumns} columns wide"));
            }
            catch (Exception trouble) when (trouble is not OutOfMemoryException)
            {
                Stop(FaultCodes.WorkbookBroken, "the workbook is damaged");
            }
        }

        public Fault? Stopped { get; private set; }

        public string[] Cells { get; private set; } = [];

        public int Line { get; private set; }

        public bool Read()
        {
            if (Stopped is not null)
                return false;
            try
            {
                if (!reader!.Read())
                    return false;
                Cells = Texts(reader);
            }
            catch (Exception trouble) when (trouble is not OutOfMemoryException)
            {
                // ExcelDataReader names no exceptions of its own for damaged parts: any of them means a damaged file.
                Stop(FaultCodes.WorkbookBroken, "the workbook is damaged");
                return false;
            }

            if (++Line > MostRows)
                Stop(FaultCodes.WorkbookTooLarge, FormattableString.Invariant($"the sheet has more than {MostRows} rows"));
            return Stopped is null;
        }

        public void Dispose()
        {
            reader?.Dispose();
            bytes.Dispose();
        }

        private static string[] Texts(IExcelDataReader reader)
        {
            var cells = new string[reader.FieldCount];
            for (var at = 0; at < cells.Length; at++)
                cells[at] = Text(reader, at);
            return cells;
        }

        private static string Text(IExcelDataReader reader, int at) => reader.GetValue(at) switch
        {
            null => "",
            string text => text,
            DateTime { TimeOfDay.Ticks: 0 } day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            DateTime moment => moment.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
            double number => Number(number, reader.GetNumberFormatString(at)),
            IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
            var other => other.ToString() ?? "",
        };

        // A number shown as 000417 is meant with its noughts.
        private static string Number(double number, string? format) =>
            format is { Length: > 1 and <= 20 } && format.All(letter => letter == '0')
                ? number.ToString(format, CultureInfo.InvariantCulture)
                : number.ToString(CultureInfo.InvariantCulture);

        private void Stop(string code, string what) =>
            Stopped = new Fault(code, report.At(Math.Max(1, Line)), what, "Export pupils only, into a workbook of their own, and do not edit it");
    }
}
