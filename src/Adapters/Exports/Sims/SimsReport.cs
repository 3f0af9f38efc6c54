using System.Xml;
using SenHub.Adapters.Exports.Reports;
using SenHub.Adapters.Exports.Xml;
using SenHub.Domain;

namespace SenHub.Adapters.Exports.Sims;

/// <summary>The records of a SuperStarReport as rows. Empty fields have no element, so the headings are gathered over the whole file first.</summary>
internal sealed class SimsReport : IReport
{
    // A report asks for dozens of fields.
    private const int MostHeadings = 1_000;

    private readonly string fileName;
    private readonly Dictionary<string, int> headings = new(StringComparer.OrdinalIgnoreCase);

    private SimsReport(ExportSource source, string fileName)
    {
        Source = source;
        this.fileName = fileName;
    }

    public string Kind => "SIMS XML";

    public ExportSource Source { get; }

    public DateTime? SerialZero => null;

    /// <summary>Gathers the headings; Bad when the file cannot be read to its end.</summary>
    public static Checked<SimsReport> Of(ExportSource source, string fileName)
    {
        var report = new SimsReport(source, fileName);
        using var xml = new SafeXml(source, fileName);
        while (NextRecord(xml) is { } record)
        {
            foreach (var field in record.Children)
            {
                if (report.headings.Count < MostHeadings)
                    report.headings.TryAdd(field.Name, report.headings.Count);
            }
        }

        return xml.Stopped is { } stopped ? new Checked<SimsReport>.Bad([stopped]) : new Checked<SimsReport>.Good(report);
    }

    public IReportRows Open() => new Rows(new SafeXml(Source, fileName), headings);

    // A person finds an element by its line; its number among the others says nothing.
    public Place At(int? line = null, int? column = null) => new(fileName, line);

    // An XML file that ends early is refused by its missing end tag.
    public bool EndsEarly(int lastCells, int headings) => false;

    private static Branch? NextRecord(SafeXml xml)
    {
        while (xml.Read())
        {
            if (xml.IsElement && xml.Depth == 1 && !xml.Is("schema"))
                return xml.ReadBranch();
        }

        return null;
    }

    private sealed class Rows(SafeXml xml, Dictionary<string, int> headings) : IReportRows
    {
        private bool headerIsDue = true;

        public Fault? Stopped => xml.Stopped;

        public string[] Cells { get; private set; } = [];

        public int Line { get; private set; }

        public bool Read()
        {
            if (headerIsDue)
            {
                headerIsDue = false;
                Cells = [.. headings.Keys.Select(name => XmlConvert.DecodeName(name))];
                return Cells.Length > 0;
            }

            if (NextRecord(xml) is not { } record)
                return false;
            var cells = new string[headings.Count];
            foreach (var field in record.Children)
            {
                if (headings.TryGetValue(field.Name, out var at))
                    cells[at] ??= field.Raw ?? "";
            }

            // Two records may stand on one line; the rows count on.
            Line = Math.Max(Line + 1, record.Line);
            Cells = Array.ConvertAll(cells, cell => cell ?? "");
            return true;
        }

        public void Dispose() => xml.Dispose();
    }
}
