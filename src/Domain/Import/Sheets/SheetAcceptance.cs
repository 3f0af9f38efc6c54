namespace SenHub.Domain.Import.Sheets;

/// <summary>Decides whether tonight's reading of a sheet is believed, against the last good one (SD-F3, SD-F4).</summary>
public static class SheetAcceptance
{
    /// <summary>What stands now. A sheet that is not believed leaves the last good rows in place; a refused row leaves its own last good version.</summary>
    public static SheetDecision Decide(SheetDefinition sheet, SheetRows? last, SheetReading now, SheetTrust trust)
    {
        var rows = RowIdentity.Settle(last, now.Rows, out var repeated, out var copies);
        var counted = now with { Rows = rows };
        if (WhyNot(sheet, last, counted, repeated.Count + copies.Count > 0, trust) is { } why)
            return new SheetDecision(last ?? new SheetRows(sheet.Audience, sheet.Name, []), why, []) { HeldAs = SheetTrust.CanBeReleased(why) ? SheetTrust.IdOf(sheet, counted, why) : null };

        List<Fault> notes =
        [
            .. repeated.Select(row => SheetFaults.SameTwice(At(sheet, now, row.Line))),
            .. copies.Select(row => SheetFaults.CopiedRow(At(sheet, now, row.Line))),
        ];
        var standing = WithoutContradictions(sheet, last, now, [.. rows, .. AsLastRead(last, now.Refused)], notes);
        standing = WithBindings(sheet, last, now, standing, notes);
        return new SheetDecision(new SheetRows(sheet.Audience, sheet.Name, InOrder(sheet, standing)) { ColumnsAt = now.ColumnsAt }, null, notes);
    }

    private static Fault? WhyNot(SheetDefinition sheet, SheetRows? last, SheetReading now, bool hasCopies, SheetTrust trust)
    {
        var place = At(sheet, now, null);
        if (now.NotBelieved is not null)
            return now.NotBelieved;
        if (sheet.HeldByRefusedRow && now.Refused.Count > 0)
            return SheetFaults.GuardUnreadable(place, now.Refused.Count);
        if (last is null)
            return null;
        var present = now.Rows.Concat(now.Refused).Select(row => row.RowId).ToHashSet();
        if (hasCopies && last.Rows.Any(row => !present.Contains(row.RowId)))
            return SheetFaults.FillDown(place);
        if (MovedFacts.Find(sheet, last, now.Rows) is { Count: > 0 } headings && SheetFaults.Moved(place, headings) is var moved && !trust.HasReleased(sheet, now, moved))
            return moved;
        var count = now.Rows.Count + now.Refused.Count;
        return trust.Limit.IsExceeded(last.Rows.Count, count) && SheetFaults.Shrunk(place, last.Rows.Count, count) is var shrunk && !trust.HasReleased(sheet, now, shrunk) ? shrunk : null;
    }

    private static IEnumerable<SheetRow> AsLastRead(SheetRows? last, IReadOnlyList<SheetRow> refused)
    {
        var ids = refused.Select(row => row.RowId).ToHashSet();
        return (last?.Rows ?? []).Where(row => ids.Contains(row.RowId));
    }

    private static List<SheetRow> WithoutContradictions(
        SheetDefinition sheet, SheetRows? last, SheetReading now, List<SheetRow> rows, List<Fault> notes)
    {
        if (!sheet.KeyIsUnique)
            return rows;
        var headings = sheet.Columns.Where(column => column.Key).Select(column => column.Heading).ToList();
        var clashes = rows.GroupBy(row => row.KeyOver(headings)).Where(same => same.Count() > 1).ToDictionary(same => same.Key, same => same.ToList());
        foreach (var row in clashes.Values.SelectMany(same => same))
            notes.Add(SheetFaults.KeyTwice(At(sheet, now, row.Line), string.Join(" and ", headings)));
        var stand = (last?.Rows ?? []).Where(row => clashes.ContainsKey(row.KeyOver(headings)));
        return [.. rows.Where(row => !clashes.ContainsKey(row.KeyOver(headings))), .. stand];
    }

    private static List<SheetRow> WithBindings(
        SheetDefinition sheet, SheetRows? last, SheetReading now, List<SheetRow> rows, List<Fault> notes)
    {
        if (sheet.Sticky is not { } rule)
            return rows;
        notes.AddRange(rows.Where(rule.IsHalfLifted).Select(row => SheetFaults.HalfLifted(At(sheet, now, row.Line))));
        notes.AddRange(StickyRows.StillBinding(rule, last?.Rows ?? [], rows).Select(_ => SheetFaults.StillBinds(At(sheet, now, null))));
        return [.. StickyRows.Keep(rule, last?.Rows ?? [], rows)];
    }

    // By key, so that the order of rows in the file never matters to anything later.
    private static IReadOnlyList<SheetRow> InOrder(SheetDefinition sheet, IEnumerable<SheetRow> rows)
    {
        var headings = sheet.Columns.Where(column => column.Key).Select(column => column.Heading).ToList();
        return
        [
            .. rows.OrderBy(row => row.Subject ?? default)
                .ThenBy(row => row.KeyOver(headings), StringComparer.Ordinal)
                .ThenBy(row => row.RowId, StringComparer.Ordinal),
        ];
    }

    private static Place At(SheetDefinition sheet, SheetReading now, int? line) => new(now.File, line, Sheet: sheet.Name);
}
