using SenHub.Adapters.Workbooks.Excel;
using SenHub.Domain;
using SenHub.Domain.Import.Sheets;

namespace SenHub.Adapters.Workbooks;

/// <summary>Where each column of a sheet stands: by heading, so that people may move columns about.</summary>
/// <param name="Line">The row of headings.</param>
/// <param name="At">Position of each known heading, from 0.</param>
/// <param name="Unknown">Headings that are not the hub's.</param>
internal sealed record HeaderRow(int Line, IReadOnlyDictionary<string, int> At, IReadOnlyList<string> Unknown)
{
    /// <summary>Heading of the column that only serves the drop-down of pupils.</summary>
    public const string ClassHeading = "Class";

    private const int LookWithin = 10;

    /// <summary>Finds the headings; a missing, renamed or doubled one spoils the sheet.</summary>
    public static Checked<HeaderRow> Find(SheetDefinition sheet, RawSheet raw, Place place)
    {
        string[] known = [.. sheet.Columns.Select(column => column.Heading), .. MarksOf(sheet)];
        var wanted = known.ToDictionary(Key);
        var row = raw.Rows.Where(row => row.Line <= LookWithin)
            .OrderByDescending(row => row.Cells.Count(cell => wanted.ContainsKey(Key(RawText.Of(cell)))))
            .FirstOrDefault();
        var headings = (row?.Cells ?? []).Select((cell, at) => (Text: RawText.Of(cell), At: at)).Where(heading => heading.Text.Length > 0).ToList();
        if (row is null || headings.Count(heading => wanted.ContainsKey(Key(heading.Text))) < 2)
            return new Checked<HeaderRow>.Bad([FileFaults.HeaderMissing(place)]);

        var found = headings.Where(heading => wanted.ContainsKey(Key(heading.Text))).ToLookup(heading => wanted[Key(heading.Text)], heading => heading.At);
        var unknown = headings.Where(heading => !wanted.ContainsKey(Key(heading.Text)) && Key(heading.Text) != Key(ClassHeading)).Select(heading => heading.Text).ToList();
        if (found.FirstOrDefault(same => same.Count() > 1) is { } twice)
            return new Checked<HeaderRow>.Bad([FileFaults.ColumnTwice(place, twice.Key)]);
        var later = sheet.Columns.Where(column => column.MayBeAbsent).Select(column => column.Heading).ToHashSet();
        var missing = known.Where(heading => !found.Contains(heading) && !later.Contains(heading)).ToList();
        return missing.Count > 0
            ? new Checked<HeaderRow>.Bad([FileFaults.ColumnsMissing(place, missing, unknown)])
            : new Checked<HeaderRow>.Good(new HeaderRow(row.Line, found.ToDictionary(one => one.Key, one => one.First()), unknown));
    }

    private static string[] MarksOf(SheetDefinition sheet) =>
        sheet.IsAboutPupils ? [RowMarks.IdHeading, RowMarks.CheckHeading] : [RowMarks.IdHeading];

    private static string Key(string heading) =>
        string.Join(' ', heading.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToUpperInvariant();
}
