namespace SenHub.Domain.Provision.Governors;

/// <summary>One breakdown on its way to being published: cells are withheld until nothing small can be had from what is shown.</summary>
internal sealed class LineDraft
{
    private readonly string name;
    private readonly int threshold;
    private readonly List<PublishedCell> cells;
    private readonly PublishedLine? last;

    public LineDraft(CountLine line, PublishedLine? last, int threshold)
    {
        (name, this.last, this.threshold) = (line.Name, last, threshold);
        // A part that the last report had and this one has not is a nought, and that is a small count too.
        var gone = (last?.Cells ?? []).Where(cell => line.Parts.All(part => part.Name != cell.Name)).Select(cell => (cell.Name, Value: 0));
        cells = [.. line.Parts.Concat(gone).Select(part => Suppression.Cell(part.Name, part.Value, last?.Cells.FirstOrDefault(cell => cell.Name == part.Name), threshold))];
    }

    /// <summary>The cells as they now stand.</summary>
    public PublishedLine Published() => new(name, cells);

    /// <summary>Withholds what must be withheld; false where the line is only safe without a total.</summary>
    public bool Settle(bool totalShown)
    {
        while (IsUnsafe(totalShown) || UncoversTheLast())
        {
            if (Next() is not { } at)
                return !totalShown;
            cells[at] = cells[at] with { Withheld = Withheld.Complementary };
        }

        return true;
    }

    // With a total, what is withheld can be had by subtracting: it must be two cells or more that nobody can guess, and not few persons together.
    // Without one, the shown cells must not add up to it.
    private bool IsUnsafe(bool totalShown)
    {
        var hidden = cells.Where(cell => cell.Withheld != Withheld.No).ToList();
        return totalShown ? hidden.Count > 0 && !Protects(hidden.Where(cell => !IsGuessed(cell))) : hidden.Count == 0 && cells.Count > 0;
    }

    // A cell withheld in the last report and shown now lets a reader guess what it was; what is then left of the last report's gaps must still protect.
    private bool UncoversTheLast()
    {
        var gaps = last?.Cells.Where(cell => cell.Withheld != Withheld.No).ToList() ?? [];
        var open = gaps.Where(gap => cells.Exists(cell => cell.Name == gap.Name && cell.Withheld == Withheld.No)).Select(gap => gap.Name).ToHashSet();
        var left = gaps.Where(gap => !open.Contains(gap.Name)).ToList();
        return open.Count > 0 && left.Count > 0 && !Protects(left);
    }

    private bool Protects(IEnumerable<PublishedCell> hidden)
    {
        var all = hidden.ToList();
        return all.Count >= 2 && all.Sum(cell => cell.Value) >= threshold;
    }

    private static bool IsGuessed(PublishedCell cell) => cell.LastShown == cell.Value;

    // The smallest shown cell that nobody can guess; else the smallest shown.
    private int? Next()
    {
        var shown = cells.Index().Where(one => one.Item.Withheld == Withheld.No).OrderBy(one => IsGuessed(one.Item)).ThenBy(one => one.Item.Value).ThenBy(one => one.Item.Name, StringComparer.Ordinal).Select(one => (int?)one.Index);
        return shown.FirstOrDefault();
    }
}
