namespace SenHub.Domain.Import.Sheets;

/// <summary>Gives each row an id of its own, wherever it stands. People add rows by copying one, hidden marks and all.</summary>
public static class RowIdentity
{
    /// <summary>Rows with distinct ids; the row that is unchanged since the last reading keeps the id, its copies get new ones.</summary>
    /// <param name="repeated">Rows that say the same as another of the same id, left out.</param>
    /// <param name="copies">Rows that had another row's id and differ from it, with their new id.</param>
    public static IReadOnlyList<SheetRow> Settle(
        SheetRows? last, IReadOnlyList<SheetRow> rows, out IReadOnlyList<SheetRow> repeated, out IReadOnlyList<SheetRow> copies)
    {
        var before = (last?.Rows ?? []).GroupBy(row => row.RowId).ToDictionary(same => same.Key, same => same.First().Content);
        var settled = new List<SheetRow>();
        var again = new List<SheetRow>();
        var renamed = new List<SheetRow>();
        foreach (var same in rows.GroupBy(row => row.RowId))
        {
            var distinct = same.GroupBy(row => row.Content)
                .OrderByDescending(alike => alike.Key == before.GetValueOrDefault(same.Key))
                .ThenBy(alike => alike.Key, StringComparer.Ordinal)
                .ToList();
            again.AddRange(distinct.SelectMany(alike => alike.OrderBy(row => row.Line).Skip(1)));
            renamed.AddRange(distinct.Skip(1).Select(alike => alike.First()).Select(row => row with { RowId = RowMarks.IdFrom(row) }));
            settled.Add(distinct[0].First());
        }

        repeated = again;
        copies = renamed;
        return [.. settled, .. renamed];
    }
}
