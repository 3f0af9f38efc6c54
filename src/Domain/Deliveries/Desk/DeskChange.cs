namespace SenHub.Domain.Deliveries.Desk;

/// <summary>What changed between the morning on which a person saw something and the moment its decision is read: then it decides nothing.</summary>
public static class DeskChange
{
    /// <summary>In words for the next file; null where all is as it was seen.</summary>
    /// <param name="now">As it stands; null where it is held no more under this reference.</param>
    /// <param name="newer">A newer version of the same, where there is one.</param>
    public static string? Of(DeskLine seen, DeskLine? now, DeskLine? newer)
    {
        if (now is null)
            return newer is null ? "it is not held any more" : $"a newer version took its place{Parts(seen, newer)}; it stands under {newer.Reference}";
        if (now.Seen == seen.Seen)
            return null;
        if (now.Document != seen.Document)
            return $"the paper's file is another one since then{Parts(seen, now)}";
        if (now.Along != seen.Along)
            return "what goes with the paper changed since then";
        var (gone, come) = (seen.Why.Except(now.Why).ToList(), now.Why.Except(seen.Why).ToList());
        return $"what holds it changed: {string.Join("; ", [.. come.Select(reason => $"now {reason.Words} [{reason.Gate}]"), .. gone.Select(reason => $"no longer {reason.Words} [{reason.Gate}]")])}";
    }

    private static string Parts(DeskLine seen, DeskLine now) =>
        PaperVersion.Read(seen.Version) is { } had && PaperVersion.Read(now.Version) is { } has && has.DifferingFrom(had) is { Count: > 0 } parts ? $" (changed: {string.Join(", ", parts)})" : "";
}
