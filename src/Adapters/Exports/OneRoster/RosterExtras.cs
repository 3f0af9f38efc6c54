using SenHub.Adapters.Exports.Reports;
using SenHub.Adapters.Exports.Values;

namespace SenHub.Adapters.Exports.OneRoster;

/// <summary>Extension columns of the users file (metadata.senStatus, ext_senNeeds …): OneRoster has none for SEN, so what a supplier adds is understood by the same column maps as a report's headings.</summary>
internal sealed class RosterExtras
{
    private static readonly ReportField[] Own =
    [
        ReportField.SourceId, ReportField.LegalSurname, ReportField.LegalForename, ReportField.Surname, ReportField.Forename, ReportField.MiddleNames,
        ReportField.PreferredSurname, ReportField.PreferredForename, ReportField.Class, ReportField.TeachingGroups, ReportField.LeavingDate, ReportField.Standing,
    ];

    private readonly List<(string Heading, int At, ReportField Field)> columns = [];

    public RosterExtras(IReadOnlyList<string> headings, ColumnMapOptions? own)
    {
        var maps = ColumnMap.For(own);
        for (var at = 0; at < headings.Count; at++)
        {
            if (!IsExtension(headings[at]) && own?.Columns.ContainsValue(headings[at]) != true)
                continue;
            foreach (var name in (string[])[headings[at], Bare(headings[at])])
            {
                if (maps.Select(map => map.MeaningOf(Words.Fold(name))).FirstOrDefault(field => field is not null) is not { } field)
                    continue;
                if (!Own.Contains(field) && columns.TrueForAll(column => column.Field != field))
                    columns.Add((name, at, field));
                break;
            }
        }
    }

    /// <summary>Headings that stand for themselves in the register made of the bundle; UPN, ULN, birth date, sex and year fill the register's own columns.</summary>
    public IReadOnlyList<string> Headings => [.. Others.Select(column => column.Heading)];

    /// <summary>Cells under <see cref="Headings"/>.</summary>
    public IEnumerable<string?> Cells(RosterTable row) => Others.Select(column => row.Cell(column.At));

    /// <summary>The extension's word for one of the register's own columns.</summary>
    public string? Value(RosterTable row, ReportField field)
    {
        foreach (var column in columns)
        {
            if (column.Field == field)
                return row.Cell(column.At);
        }

        return null;
    }

    /// <summary>Whether some column gives this.</summary>
    public bool Gives(ReportField field) => columns.Exists(column => column.Field == field);

    private IEnumerable<(string Heading, int At, ReportField Field)> Others =>
        columns.Where(column => column.Field is not (ReportField.Upn or ReportField.Uln or ReportField.BornOn or ReportField.Sex or ReportField.NcYear));

    private static bool IsExtension(string heading) =>
        heading.StartsWith("metadata.", StringComparison.OrdinalIgnoreCase) || heading.StartsWith("ext_", StringComparison.OrdinalIgnoreCase);

    // metadata.supplier.senStatus, ext_supplier_senStatus: the last part is the name.
    private static string Bare(string heading) => heading[(heading.LastIndexOfAny(['.', '_']) + 1)..];
}
