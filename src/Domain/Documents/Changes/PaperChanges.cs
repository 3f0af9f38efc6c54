namespace SenHub.Domain.Documents.Changes;

/// <summary>What differs between two versions of a paper as one recipient got them. What did not change is never named.</summary>
public static class PaperChanges
{
    /// <summary>In the order of the newer paper, then what it no longer has.</summary>
    public static IReadOnlyList<PaperChange> Between(IReadOnlyList<ToldFact> before, IReadOnlyList<ToldFact> now)
    {
        var (old, fresh) = (ByKey(before), ByKey(now));
        return
        [
            .. fresh.Values.Select(fact => old.TryGetValue(fact.Key, out var earlier) ? Changed(earlier, fact) : new PaperChange(ChangeKind.New, fact.Label, [], fact.On)).OfType<PaperChange>(),
            .. old.Values.Where(fact => !fresh.ContainsKey(fact.Key)).Select(fact => new PaperChange(ChangeKind.Gone, fact.Label, [])),
        ];
    }

    private static OrderedDictionary<string, ToldFact> ByKey(IReadOnlyList<ToldFact> facts) =>
        new(facts.DistinctBy(fact => fact.Key).Select(fact => KeyValuePair.Create(fact.Key, fact)), StringComparer.Ordinal);

    private static PaperChange? Changed(ToldFact before, ToldFact now)
    {
        var lines = Lines(before.Lines, now.Lines);
        return lines.Count == 0 ? null : new PaperChange(ChangeKind.Changed, now.Label, lines, now.On);
    }

    // Lines that tell the same pair off first, wherever they stand; then those of one name; the rest came or went.
    private static List<LineChange> Lines(IReadOnlyList<ToldLine> before, IReadOnlyList<ToldLine> now)
    {
        var left = before.ToList();
        var unlike = now.Where(line => !Take(left, line.Tells, out _)).ToList();
        List<LineChange> changes = [];
        foreach (var line in unlike)
            changes.Add(Take(left, line.IsNamedAs, out var earlier) ? new LineChange(ChangeKind.Changed, line.Name, Cells(earlier!, line)) : new LineChange(ChangeKind.New, line.Name, []));
        return [.. changes, .. left.Select(line => new LineChange(ChangeKind.Gone, line.Name, []))];
    }

    private static bool Take(List<ToldLine> lines, Func<ToldLine, bool> wanted, out ToldLine? taken)
    {
        taken = lines.Find(line => wanted(line));
        return taken is not null && lines.Remove(taken);
    }

    private static List<CellChange> Cells(ToldLine before, ToldLine now) =>
    [
        .. from column in now.Cells.Concat(before.Cells).Select(cell => cell.Column).Distinct()
           let was = before.Cells.FirstOrDefault(cell => cell.Column == column)?.Says
           let says = now.Cells.FirstOrDefault(cell => cell.Column == column)?.Says
           where was?.Mark != says?.Mark
           select new CellChange(column, says, was),
    ];
}
