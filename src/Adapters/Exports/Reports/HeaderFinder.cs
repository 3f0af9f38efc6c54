using SenHub.Domain;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Exports.Reports;

/// <summary>Finds the header row below title rows, and refuses a report whose required columns are missing or stand twice, before any row is read (formats.md, section 9.1 no. 5).</summary>
internal static class HeaderFinder
{
    private const int RowsToSearch = 40;
    private const int MostColumns = 1_000;
    private const int FewestKnownHeadings = 3;

    private static readonly (string Words, ReportField[] AnyOf) Key = ("UPN or admission number", [ReportField.Upn, ReportField.SourceId]);

    private static readonly Dictionary<ReportKind, (string Words, ReportField[] AnyOf)[]> Required = new()
    {
        [ReportKind.Pupils] =
        [
            Key,
            ("surname", [ReportField.LegalSurname, ReportField.Surname]),
            ("forename", [ReportField.LegalForename, ReportField.Forename]),
            ("date of birth", [ReportField.BornOn]),
        ],
        [ReportKind.Results] = [Key, ("the subject", [ReportField.ResultSubject])],
        [ReportKind.Staff] = [("the name", [ReportField.StaffName, ReportField.StaffSurname, ReportField.Surname])],
    };

    /// <summary>The columns of a report, or why it has none.</summary>
    public static Checked<ReportColumns> Find(IReport report, ReadContext context)
    {
        using var rows = report.Open();
        var maps = ColumnMap.For(context.Own);
        ReportColumns? best = null;
        DateTime? madeAt = null;
        for (var row = 0; row < RowsToSearch && rows.Read(); row++)
        {
            if (rows.Cells.Length > MostColumns)
                continue;
            var fits = maps.Select(map => ReportColumns.Of(map, rows.Cells, rows.Line)).MaxBy(columns => (columns.At.Count, columns.StyleHits))!;
            if (fits.At.Count > (best?.At.Count ?? 0))
                best = fits with { MadeAt = madeAt };
            madeAt ??= TitleRows.MadeAt(rows.Cells);
        }

        if (rows.Stopped is { } stopped)
            return new Checked<ReportColumns>.Bad([stopped]);
        if (best is null || best.At.Count < FewestKnownHeadings)
            return new Checked<ReportColumns>.Bad([new Fault(
                FaultCodes.HeaderNotFound,
                report.At(),
                FormattableString.Invariant($"no row of headings was found in the first {RowsToSearch} rows"),
                "Schedule the report with headings such as UPN, Surname, Forename, Date of birth, SEN status; or name your own in the school's column map")]);
        var faults = Missing(best, report).Concat(Twice(best, report)).ToList();
        return faults.Count > 0 ? new Checked<ReportColumns>.Bad(faults) : new Checked<ReportColumns>.Good(best);
    }

    private static IEnumerable<Fault> Missing(ReportColumns columns, IReport report) =>
        from required in Required[columns.Kind]
        where !columns.HasAny(required.AnyOf)
        select new Fault(
            FaultCodes.ColumnMissing,
            report.At(columns.Line),
            $"no column for {required.Words}; the headings are {string.Join(", ", columns.Headings)}",
            "Add the column to the report, or name its heading in the school's column map");

    // Two columns of one meaning: whichever was taken, it could be the wrong one. Synonyms of an optional fact are taken in the map's order.
    private static IEnumerable<Fault> Twice(ReportColumns columns, IReport report) =>
        from pair in columns.At
        where pair.Value.Count > 1
        let same = pair.Value.Select(at => columns.Headings[at]).ToList()
        where Required[columns.Kind].Any(required => required.AnyOf.Contains(pair.Key)) && pair.Key != ReportField.SourceId
            || same.Distinct(StringComparer.OrdinalIgnoreCase).Count() < same.Count
        select new Fault(
            FaultCodes.ColumnTwice,
            report.At(columns.Line, pair.Value[1] + 1),
            $"more than one column could be the {char.ToLowerInvariant(pair.Key.ToString()[0])}{pair.Key.ToString()[1..]}: {string.Join(", ", same)}",
            "Remove one of them from the report, or name the right heading in the school's column map");
}
