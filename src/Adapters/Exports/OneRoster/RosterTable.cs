using SenHub.Adapters.Exports.Csv;
using SenHub.Adapters.Exports.Values;
using SenHub.Domain;

namespace SenHub.Adapters.Exports.OneRoster;

/// <summary>One CSV file of a bundle, row by row, asked by heading. Headings are compared without regard to case: real bundles write birthdate and birthDate.</summary>
internal sealed class RosterTable : IDisposable
{
    private readonly CsvText csv;
    private readonly Dictionary<string, int> columns = new(StringComparer.OrdinalIgnoreCase);

    private RosterTable(ExportSource source, string name)
    {
        csv = new CsvText(source, name);
        if (!csv.Read())
            return;
        Headings = [.. csv.Cells.Select(cell => Words.Tidy(cell) ?? "")];
        for (var at = 0; at < Headings.Count; at++)
            columns.TryAdd(Headings[at], at);
    }

    /// <summary>Headings as they stand.</summary>
    public IReadOnlyList<string> Headings { get; } = [];

    /// <summary>Why reading ended early; null while all is well.</summary>
    public Fault? Stopped => csv.Stopped;

    /// <summary>Line of the row just read.</summary>
    public int Line => csv.Line;

    /// <summary>The cell under a heading, tidied; null when blank or when there is no such column.</summary>
    public string? this[string heading] => columns.TryGetValue(heading, out var at) ? Cell(at) : null;

    /// <summary>The row was taken back in a delta.</summary>
    public bool IsDeleted => string.Equals(this["status"], "tobedeleted", StringComparison.OrdinalIgnoreCase);

    /// <summary>Opens a file of the bundle; null when it has none of that name.</summary>
    public static RosterTable? Open(RosterFiles files, string name) => files.Part(name) is { } source ? new RosterTable(source, files.NameOf(name)) : null;

    /// <summary>The cell of a column by its number.</summary>
    public string? Cell(int at) => at < csv.Cells.Length ? Words.Tidy(csv.Cells[at]) : null;

    /// <summary>The ids of a cell that lists them.</summary>
    public IEnumerable<string> List(string heading) =>
        (this[heading] ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Whether the column stands there at all.</summary>
    public bool Has(string heading) => columns.ContainsKey(heading);

    /// <summary>Goes to the next row that is not blank.</summary>
    public bool Read()
    {
        while (csv.Read())
        {
            if (!Array.TrueForAll(csv.Cells, string.IsNullOrWhiteSpace))
                return true;
        }

        return false;
    }

    public void Dispose() => csv.Dispose();
}
