namespace SenHub.Domain.Provision.Governors;

/// <summary>
/// Decides which counts of a report may be shown (documents.md, section 11 and gate 5). No count below the threshold; none from which such a count could be had by subtracting within the report;
/// none whose difference from what was last shown is a small count; and whoever assumes that withheld figures stand as they were last shown still learns no small one.
/// </summary>
public static class Suppression
{
    /// <summary>Counts below this are withheld unless the school sets more.</summary>
    public const int Threshold = 5;

    /// <summary>The counts as they may be published.</summary>
    /// <param name="lines">Breakdowns, each adding up to the total.</param>
    /// <param name="last">The report before; null for the first.</param>
    /// <exception cref="ArgumentException">A breakdown does not add up to the total.</exception>
    public static PublishedCounts Of(int total, IReadOnlyList<CountLine> lines, PublishedCounts? last, int threshold = Threshold)
    {
        if (lines.Any(line => line.Parts.Sum(part => part.Value) != total))
            throw new ArgumentException("A breakdown does not add up to the total.", nameof(lines));
        var whole = Cell("all", total, last?.Total, threshold);
        while (true)
        {
            var drafts = lines.Select(line => new LineDraft(line, last?.LineOf(line.Name), threshold)).ToList();
            // One breakdown that cannot be kept safe takes the total away from all of them.
            if (drafts.All(draft => draft.Settle(whole.Withheld == Withheld.No)))
                return new(whole, [.. drafts.Select(draft => draft.Published())]);
            whole = whole with { Withheld = Withheld.Complementary };
        }
    }

    /// <summary>A count on its own judged by its size and by its difference from what was shown last.</summary>
    internal static PublishedCell Cell(string name, int value, PublishedCell? last, int threshold) => new(
        name,
        value,
        value < threshold ? Withheld.Small : last?.Remembered is { } shown && shown != value && Math.Abs(shown - value) < threshold ? Withheld.Difference : Withheld.No,
        last?.Remembered);
}
