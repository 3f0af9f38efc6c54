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

    private static IEnumerable<SheetRow> Rows(List<string[]> lines, List<Fault> faults)
    {
        for (var at = 1; at < lines.Count; at++)
        {
            var cells = Headings.Select((heading, column) => (heading, text: CellText.Tidy(lines[at].ElementAtOrDefault(column) ?? ""))).ToList();
            var bad = cells.Where(cell => cell.text.Length == 0 || (cell.heading == "on" && Day(cell.text) is null)).ToList();
            faults.AddRange(bad.Select(cell => FileFaults.ReleaseUnreadable(new Place(Name, at + 1, Array.IndexOf(Headings, cell.heading) + 1), cell.heading)));
            if (bad.Count == 0)
                yield return new SheetRow($"release-{at.ToString(CultureInfo.InvariantCulture)}", at + 1, cells.ToDictionary(cell => cell.heading, cell => cell.text));
        }
    }

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
