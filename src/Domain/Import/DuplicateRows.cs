namespace SenHub.Domain.Import;

/// <summary>Settles rows of one file that share a key (formats.md, section 9.1 no. 6): the same child twice is one pupil, two children with one number are both set aside and keep their last good state.</summary>
public static class DuplicateRows
{
    /// <summary>The file with at most one row a key.</summary>
    public static ExportFile Settle(ExportFile file)
    {
        var faults = new List<Fault>();
        var dropped = new HashSet<ExportRow>(ReferenceEqualityComparer.Instance);
        var quarantined = new HashSet<ExportRow>(ReferenceEqualityComparer.Instance);
        foreach (var same in Shared(file.Rows, row => row.Upn?.ToString() ?? row.UpnAsWritten))
            SettleOne(same, FaultCodes.UpnDuplicate, "UPN", dropped, quarantined, faults);
        foreach (var same in Shared(file.Rows, row => row.SourceId))
            SettleOne(same, FaultCodes.SourceIdDuplicate, "admission number or id", dropped, quarantined, faults);
        if (dropped.Count + quarantined.Count == 0)
            return file;
        return file with
        {
            Rows = [.. file.Rows.Where(row => !dropped.Contains(row) && !quarantined.Contains(row))],
            RefusedKeys = [.. file.RefusedKeys, .. quarantined.SelectMany(RowKeys.Of)],
            Quarantined = file.Quarantined + quarantined.Count,
            Faults = [.. file.Faults, .. faults],
        };
    }

    private static IEnumerable<List<ExportRow>> Shared(IReadOnlyList<ExportRow> rows, Func<ExportRow, string?> key) =>
        rows.Where(row => key(row) is not null)
            .GroupBy(key, StringComparer.OrdinalIgnoreCase)
            .Where(group => group.Skip(1).Any())
            .Select(group => group.ToList());

    private static void SettleOne(
        List<ExportRow> same, string code, string key, HashSet<ExportRow> dropped, HashSet<ExportRow> quarantined, List<Fault> faults)
    {
        var kept = same.MaxBy(row => (row.LeavingDate is null, row.EntryDate ?? DateOnly.MinValue))!;
        if (same.TrueForAll(row => IsSameChild(row, kept)))
        {
            // A leaver's row beside a current one, or a row repeated by the report: the current one speaks.
            dropped.UnionWith(same.Where(row => !ReferenceEquals(row, kept)));
            return;
        }

        foreach (var row in same.Where(quarantined.Add))
            faults.Add(new Fault(
                code,
                row.Place,
                FormattableString.Invariant($"{same.Count} different pupils share one {key}; none of them is changed tonight"),
                $"Give each pupil their own {key} in the MIS, then export again"));
    }

    private static bool IsSameChild(ExportRow one, ExportRow other) =>
        one.BornOn == other.BornOn
        && string.Equals(one.Surname, other.Surname, StringComparison.OrdinalIgnoreCase)
        && string.Equals(one.Forename, other.Forename, StringComparison.OrdinalIgnoreCase)
        && (one.Upn is null || other.Upn is null || one.Upn == other.Upn)
        && (one.SourceId is null || other.SourceId is null || one.SourceId == other.SourceId);
}
