using SenHub.Adapters.Exports.Values;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Exports.Reports;

/// <summary>What only the whole report can tell, from one reading ahead of the rows: the order of its dates, which pupils have several rows, which blocks are blank for everybody.</summary>
internal sealed class ReportScan
{
    private static readonly ReportField[] SenFields = [ReportField.SenStatus, ReportField.SenNeeds, ReportField.PrimaryNeed, ReportField.SecondaryNeed];

    private readonly ReportColumns columns;
    private readonly HashSet<ulong> once = [];
    private readonly Dictionary<ulong, int> often = [];
    private readonly int[] senColumns;
    private readonly int[] contactColumns;
    private readonly int? schoolColumn;
    private string? lastSchool;
    private bool schoolsDiffer;

    private ReportScan(ReportColumns columns)
    {
        this.columns = columns;
        Dates = new DateOrders(columns);
        schoolColumn = columns.At.TryGetValue(ReportField.SchoolNumber, out var school) ? school[0] : null;
        senColumns = [.. SenFields.Where(columns.Has).Select(field => columns.At[field][0])];
        contactColumns = [.. columns.Contacts.Where(pair => pair.Key.Field is ContactField.Surname or ContactField.Name).Select(pair => pair.Value)];
    }

    /// <summary>The order of day and month in each column.</summary>
    public DateOrders Dates { get; }

    /// <summary>The SEN columns are there and nobody has anything in them.</summary>
    public bool SenIsBlank { get; private set; } = true;

    /// <summary>The contact columns are there and nobody has anything in them.</summary>
    public bool ContactsAreBlank { get; private set; } = true;

    /// <summary>The school that every row names; null when none does, or when they differ.</summary>
    public SchoolNumber? School { get; private set; }

    /// <summary>Reads the report once. Trouble is left for the reading of the rows to meet again and tell.</summary>
    public static ReportScan Of(IReport report, ReportColumns columns, ReadContext context, Findings found)
    {
        var scan = new ReportScan(columns);
        using var rows = report.Open();
        while (rows.Read())
        {
            if (rows.Line > columns.Line)
                scan.Look(rows.Cells);
        }

        scan.Dates.Decide(report, context.Own?.DayFirst, found);
        return scan;
    }

    /// <summary>How many rows of the report name the pupil of this row.</summary>
    public int RowsLike(string[] cells) => often.GetValueOrDefault(KeyOf(cells), 1);

    /// <summary>A number for the pupil that a row names: the same for rows alike in UPN, number, names and birth date. Two pupils may share one, so it proves nothing by itself.</summary>
    public ulong KeyOf(string[] cells)
    {
        var hash = 14_695_981_039_346_656_037UL;
        foreach (var field in (ReadOnlySpan<ReportField>)[ReportField.Upn, ReportField.SourceId, ReportField.LegalSurname, ReportField.Surname, ReportField.LegalForename, ReportField.Forename, ReportField.BornOn])
        {
            if (columns.At.TryGetValue(field, out var at) && at[0] < cells.Length && Words.Tidy(cells[at[0]]) is { } cell)
                hash = Mix(hash, cell);
            hash = Mix(hash, "\u001f");
        }

        return hash;
    }

    private void Look(string[] cells)
    {
        Dates.Look(cells);
        LookAtSchool(cells);
        SenIsBlank = SenIsBlank && Array.TrueForAll(senColumns, at => IsBlank(cells, at));
        ContactsAreBlank = ContactsAreBlank && Array.TrueForAll(contactColumns, at => IsBlank(cells, at));
        if (columns.Kind != ReportKind.Pupils || KeyOf(cells) is var key && once.Add(key))
            return;
        often[key] = often.GetValueOrDefault(key, 1) + 1;
    }

    private void LookAtSchool(string[] cells)
    {
        if (schoolColumn is not { } at || at >= cells.Length || string.Equals(cells[at], lastSchool, StringComparison.Ordinal))
            return;
        schoolsDiffer |= lastSchool is not null;
        lastSchool = cells[at];
        School = !schoolsDiffer && SchoolNumber.TryParse(lastSchool, out var school) ? school : null;
    }

    private static bool IsBlank(string[] cells, int at) => at >= cells.Length || string.IsNullOrWhiteSpace(cells[at]);

    // FNV-1a, letter by letter, without regard to case.
    private static ulong Mix(ulong hash, string text)
    {
        unchecked
        {
            foreach (var letter in text)
                hash = (hash ^ char.ToUpperInvariant(letter)) * 1_099_511_628_211UL;
        }

        return hash;
    }
}
