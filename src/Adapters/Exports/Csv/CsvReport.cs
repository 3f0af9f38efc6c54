using SenHub.Adapters.Exports.Reports;
using SenHub.Domain;

namespace SenHub.Adapters.Exports.Csv;

/// <summary>A report as CSV.</summary>
internal sealed class CsvReport(ExportSource source, string fileName) : IReport
{
    public string Kind => "CSV";

    public ExportSource Source { get; } = source;

    public DateTime? SerialZero => null;

    public IReportRows Open() => new CsvText(Source, fileName);

    public Place At(int? line = null, int? column = null) => new(fileName, line, column);

    public bool EndsEarly(int lastCells, int headings)
    {
        var lastLine = Source.End[(Source.End.LastIndexOf('\n') + 1)..];
        return lastLine.Length > 0 && lastCells > 0 && (lastCells < headings || lastLine.Count(letter => letter == '"') % 2 != 0);
    }
}
