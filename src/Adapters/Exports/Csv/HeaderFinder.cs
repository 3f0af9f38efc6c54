using SenHub.Domain;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Exports.Csv;

/// <summary>Finds the header row below title rows, and refuses a report whose required columns are missing or stand twice, before any row is read (formats.md, section 9.1 no. 5).</summary>
internal static class HeaderFinder
{
    private const int RowsToSearch = 40;
    private const int MostColumns = 1_000;
    private const int FewestKnownHeadings = 3;

    private static readonly IReadOnlyList<(string Words, ReportField[] AnyOf)> Required =
    [
        ("UPN or admission number", [ReportField.Upn, ReportField.SourceId]),
        ("surname", [ReportField.LegalSurname, ReportField.Surname]),
        ("forename", [ReportField.LegalForename, ReportField.Forename]),
        ("date of birth", [ReportField.BornOn]),
    ];

    /// <summary>The columns of a report, or why it has none.</summary>
    public static Checked<ReportColumns> Find(ExportSource source, ReadContext context)
    {
        using var csv = new CsvText(source, context.FileName);
        var maps = ColumnMap.For(context.Own);
        ReportColumns? best = null;
        DateTime? madeAt = null;
        for (var row = 0; row < RowsToSearch && csv.Read(); row++)
        {
            if (csv.Cells.Length > MostColumns)
                continue;
            var fits = maps.Select(map => ReportColumns.Of(map, csv.Cells, csv.Line)).MaxBy(columns => (columns.At.Count, columns.StyleHits))!;
            if (fits.At.Count > (best?.At.Count ?? 0))
                best = fits with { MadeAt = madeAt };
            madeAt ??= TitleRows.MadeAt(csv.Cells);
        }

        if (csv.Stopped is { } stopped)
            return new Checked<ReportColumns>.Bad([stopped]);
        if (best is null || best.At.Count < FewestKnownHeadings)
            return new Checked<ReportColumns>.Bad([new Fault(
                FaultCodes.HeaderNotFound,
                new Place(context.FileName),
                FormattableString.Invariant($"no row of headings was found in the first {RowsToSearch} rows"),
                "Schedule the report with headings such as UPN, Surname, Forename, Date of birth, SEN status; or name your own in the school's column map")]);
        var faults = Missing(best, context.FileName).Concat(Twice(best, context.FileName)).ToList();
        return faults.Count > 0 ? new Checked<ReportColumns>.Bad(faults) : new Checked<ReportColumns>.Good(best);
    }

    private static IEnumerable<Fault> Missing(ReportColumns columns, string file) =>
        from required in Required
        where !columns.HasAny(required.AnyOf)
        select new Fault(
            FaultCodes.ColumnMissing,
            new Place(file, columns.Line),
            $"no column for {required.Words}; the headings are {string.Join(", ", columns.Headings)}",
            "Add the column to the report, or name its heading in the school's column map");

    // Two columns of one meaning: whichever was taken, it could be the wrong one. Synonyms of an optional fact are taken in the map's order.
    private static IEnumerable<Fault> Twice(ReportColumns columns, string file) =>
        from pair in columns.At
        where pair.Value.Count > 1
        let same = pair.Value.Select(at => columns.Headings[at]).ToList()
        where Required.Any(required => required.AnyOf.Contains(pair.Key)) && pair.Key != ReportField.SourceId
            || same.Distinct(StringComparer.OrdinalIgnoreCase).Count() < same.Count
        select new Fault(
            FaultCodes.ColumnTwice,
            new Place(file, columns.Line, pair.Value[1] + 1),
            $"more than one column could be the {char.ToLowerInvariant(pair.Key.ToString()[0])}{pair.Key.ToString()[1..]}: {string.Join(", ", same)}",
            "Remove one of them from the report, or name the right heading in the school's column map");
}
