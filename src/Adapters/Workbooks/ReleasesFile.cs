using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using SenHub.Domain;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Import.Sheets;

namespace SenHub.Adapters.Workbooks;

/// <summary>restricted/releases.csv: addresses that people confirmed before the hub came (SD-S5). Optional; the hub keeps its own releases in the ledger.</summary>
internal static class ReleasesFile
{
    /// <summary>Its name in the folder restricted.</summary>
    public const string Name = "releases.csv";

    private static readonly string[] Headings = ["recipient", "address", "on", "by", "why"];

    /// <summary>The releases that the standing rows say.</summary>
    public static IReadOnlyList<AddressRelease> FactsIn(SencoSheets sheets) =>
    [
        .. (sheets.Find(Audiences.Restricted, Name)?.Rows ?? []).Select(row =>
            new AddressRelease(row["recipient"]!, row["address"]!.ToLowerInvariant(), Day(row["on"]!).GetValueOrDefault(), row["by"]!, row["why"]!)),
    ];

    /// <summary>The rows that stand; null when there is no such file. A file that cannot be read leaves the last good rows.</summary>
    public static SheetRows? Read(string schoolFolder, SencoSheets lastGood, List<Fault> faults)
    {
        var path = Path.Combine(schoolFolder, "restricted", Name);
        if (!File.Exists(path))
            return null;
        var lines = Lines(path);
        if (lines is [var first, ..] && first.Select(cell => cell.Trim().ToLowerInvariant()).SequenceEqual(Headings))
            return new SheetRows(Audiences.Restricted, Name, [.. Rows(lines, faults)]);
        faults.Add(lines is null ? FileFaults.Locked(Name) : FileFaults.ReleasesUnreadable(Name));
        return lastGood.Find(Audiences.Restricted, Name);
    }

    /// <summary>The rows that say these releases.</summary>
    public static SheetRows RowsOf(IEnumerable<AddressRelease> releases) => new(Audiences.Restricted, Name,
    [
        .. releases.Select((release, at) => Row(at + 1, [release.Recipient, release.Address, release.On.ToString("O", CultureInfo.InvariantCulture), release.By, release.Why])),
    ]);

    /// <summary>The file that holds these rows; none where there are no rows.</summary>
    public static IEnumerable<MadeFile> Make(SencoSheets sheets)
    {
        var rows = sheets.Find(Audiences.Restricted, Name)?.Rows ?? [];
        if (rows.Count == 0)
            return [];
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = new CsvWriter(text, new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\n" }))
        {
            foreach (var line in rows.Select(row => Headings.Select(heading => row[heading] ?? "")).Prepend(Headings))
            {
                foreach (var cell in line)
                    csv.WriteField(cell);
                csv.NextRecord();
            }
        }

        return [new MadeFile("restricted", Name, Encoding.UTF8.GetBytes(text.ToString()))];
    }

    private static IEnumerable<SheetRow> Rows(List<string[]> lines, List<Fault> faults)
    {
        for (var at = 1; at < lines.Count; at++)
        {
            string[] cells = [.. Headings.Select((_, column) => CellText.Tidy(lines[at].ElementAtOrDefault(column) ?? ""))];
            var bad = Enumerable.Range(0, cells.Length).Where(column => cells[column].Length == 0 || (Headings[column] == "on" && Day(cells[column]) is null)).ToList();
            faults.AddRange(bad.Select(column => FileFaults.ReleaseUnreadable(new Place(Name, at + 1, column + 1), Headings[column])));
            if (bad.Count == 0)
                yield return Row(at, cells);
        }
    }

    private static SheetRow Row(int number, string[] cells) => new(
        $"release-{number.ToString(CultureInfo.InvariantCulture)}",
        number + 1,
        Headings.Zip(cells).ToDictionary(cell => cell.First, cell => cell.Second));

    private static DateOnly? Day(string text) => DayText.TryRead(text, out var day) ? day : null;

    private static List<string[]>? Lines(string path)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var text = new StreamReader(file, Encoding.UTF8);
            using var csv = new CsvParser(text, new CsvConfiguration(CultureInfo.InvariantCulture) { BadDataFound = null });
            var lines = new List<string[]>();
            while (csv.Read())
                lines.Add(csv.Record ?? []);
            return lines;
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
