namespace SenHub.Domain.Import.Sheets;

/// <summary>Restrictions are sticky (SD-F4): what bound at the last reading binds until a row lifts it; a missing or emptied row never does.</summary>
public static class StickyRows
{
    /// <summary>Tonight's rows, with every earlier binding that nothing lifted.</summary>
    public static IReadOnlyList<SheetRow> Keep(StickyRule rule, IReadOnlyList<SheetRow> last, IReadOnlyList<SheetRow> now)
    {
        var kept = StillBinding(rule, last, now);
        var keys = kept.Select(rule.KeyOf).ToHashSet();
        return [.. now.Where(row => !keys.Contains(rule.KeyOf(row))), .. kept];
    }

    /// <summary>Bindings of the last reading that tonight's rows neither repeat nor lift.</summary>
    public static IReadOnlyList<SheetRow> StillBinding(StickyRule rule, IReadOnlyList<SheetRow> last, IReadOnlyList<SheetRow> now)
    {
        var answered = now.Where(row => rule.Binds(row) || IsLifted(rule, row)).Select(rule.KeyOf).ToHashSet();
        return [.. last.Where(rule.Binds).Where(row => !answered.Contains(rule.KeyOf(row)))];
    }

    private static bool IsLifted(StickyRule rule, SheetRow row) =>
        rule.LiftedBy.Count > 0 && rule.LiftedBy.All(row.Cells.ContainsKey);
}
