using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using SenHub.Adapters.Exports.Reports;
using SenHub.Domain;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Exports.Csv;

/// <summary>Reads untrusted CSV forward, one record at a time, with bounded lines and fields. Trouble ends the reading and is told as one fault.</summary>
internal sealed class CsvText : IReportRows
{
    private const int LongestField = 1 << 15;
    private const int MostLinesInACell = 8;
    private static readonly char[] Delimiters = [',', ';', '\t', '|'];

    private readonly string fileName;
    private readonly CsvParser parser;
    private readonly Func<bool> tripped;
    private bool strayQuote;

    public CsvText(ExportSource source, string fileName)
    {
        this.fileName = fileName;
        parser = new CsvParser(
            source.OpenText(out tripped, (byte)'\n', (byte)'\r'),
            new CsvConfiguration(CultureInfo.InvariantCulture)
            {
                Delimiter = DelimiterOf(source.Start),
                MaxFieldSize = LongestField,
                BadDataFound = _ => strayQuote = true,
                HasHeaderRecord = false,
            });
    }

    /// <summary>Why reading ended early; null while all is well.</summary>
    public Fault? Stopped { get; private set; }

    /// <summary>Cells of the record just read.</summary>
    public string[] Cells { get; private set; } = [];

    /// <summary>Line on which the record starts, from 1.</summary>
    public int Line { get; private set; }

    /// <summary>Goes to the next record; false at the end or when stopped.</summary>
    public bool Read()
    {
        if (Stopped is not null)
            return false;
        strayQuote = false;
        var before = parser.RawRow;
        try
        {
            if (!parser.Read())
            {
                Stopped = tripped() ? Fault(FaultCodes.LineTooLong, before + 1, "a single line is longer than a megabyte", "Export again from the MIS; this is no export of pupils") : null;
                return false;
            }

            Cells = parser.Record ?? [];
        }
        catch (CsvHelperException)
        {
            Stopped = QuoteOpen(before + 1);
            return false;
        }

        var lines = Cells.Sum(cell => cell.AsSpan().Count('\n'));
        Line = parser.RawRow - lines;
        // A quote that nobody closed swallows the rows behind it, and with them their pupils.
        if (lines > MostLinesInACell || (lines > 0 && strayQuote))
            Stopped = QuoteOpen(Line);
        return Stopped is null;
    }

    public void Dispose() => parser.Dispose();

    private Fault QuoteOpen(int line) =>
        Fault(FaultCodes.QuoteOpen, line, "a quotation mark is opened in this line and not closed", "Export again from the MIS; if a note in the MIS holds a single quotation mark, remove it there");

    private Fault Fault(string code, int line, string what, string mend) => new(code, new Place(fileName, line), what, mend);

    // The delimiter is the mark that some line near the start holds most of; a title line may hold any.
    private static string DelimiterOf(string start)
    {
        var lines = start.Split('\n');
        return Delimiters.MaxBy(mark => lines.Max(line => line.Count(letter => letter == mark))).ToString();
    }
}
