namespace SenHub.Domain.Import.Sheets;

/// <summary>Finds facts that went to another child without any invalid cell (SD-F3): a sort of some columns only, a paste over, a fill down.</summary>
public static class MovedFacts
{
    /// <summary>Up to this many rows may change that way by hand.</summary>
    public const int RowsAllowed = 2;

    // "Yes" or "EP report" may stand with anybody; a sentence of this length seldom does.
    private const int TellingLength = 10;

    /// <summary>Headings under which too many rows now show what was another's.</summary>
    public static IReadOnlyList<string> Find(SheetDefinition sheet, SheetRows last, IReadOnlyList<SheetRow> now) =>
    [
        .. from column in sheet.Columns
           where (column.FreeText && RowsWithAnothersText(column.Heading, last.Rows, now) > RowsAllowed) || IsShuffled(column, last.Rows, now)
           select column.Heading,
    ];

    private static int RowsWithAnothersText(string heading, IReadOnlyList<SheetRow> last, IReadOnlyList<SheetRow> now)
    {
        var owners = Telling(heading, last).ToLookup(row => row[heading]!, Owner);
        var before = last.GroupBy(row => row.RowId).ToDictionary(same => same.Key, same => same.First()[heading]);
        var stillThere = Telling(heading, now).Select(row => (Owner(row), row[heading]!)).ToHashSet();
        return Telling(heading, now).Count(Moved);

        bool Moved(SheetRow row)
        {
            var text = row[heading]!;
            var from = owners[text].Distinct().ToList();
            if (from.Count != 1 || from[0] == Owner(row))
                return false;
            var overwrote = before.GetValueOrDefault(row.RowId) is { } old && old != text;
            return overwrote || !stillThere.Contains((from[0], text));
        }
    }

    private static IEnumerable<SheetRow> Telling(string heading, IEnumerable<SheetRow> rows) =>
        rows.Where(row => row[heading]?.Length >= TellingLength);

    // The same values in another order: nobody edits a column like that by hand.
    private static bool IsShuffled(Column column, IReadOnlyList<SheetRow> last, IReadOnlyList<SheetRow> now)
    {
        if (column.Kind is ColumnKind.Pupil or ColumnKind.Choice or ColumnKind.YesNo)
            return false;
        var before = last.GroupBy(row => row.RowId).ToDictionary(same => same.Key, same => same.First());
        var changed = now.Where(row => before.TryGetValue(row.RowId, out var old) && old[column.Heading] != row[column.Heading]).ToList();
        var old = changed.Select(row => before[row.RowId][column.Heading] ?? "").Order(StringComparer.Ordinal).ToList();
        var values = changed.Select(row => row[column.Heading] ?? "").Order(StringComparer.Ordinal).ToList();
        return changed.Count > RowsAllowed
            && changed.Select(Owner).Distinct().Count() > 1
            && values.Distinct().Count(value => value.Length > 0) > RowsAllowed
            && old.SequenceEqual(values);
    }

    private static string Owner(SheetRow row) => row.Subject?.ToString() ?? row.RowId;
}
