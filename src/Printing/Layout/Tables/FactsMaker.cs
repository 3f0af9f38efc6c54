using SenHub.Printing.Pdf;
using SenHub.Printing.Tree;

namespace SenHub.Printing.Layout.Tables;

/// <summary>Measures facts: below each other, or in two columns where that saves much room.</summary>
internal sealed class FactsMaker(Typesetter type, Sheet sheet)
{
    private const double KeyShare = 0.3, HalfKeyShare = 0.36, Gutter = 14;

    // Two columns must save this part of the height, and are for short lists, which the eye takes in at once.
    private const double Saving = 0.3, TallestShare = 0.4;
    private const int Fewest = 4;

    public IEnumerable<Part> Facts(Block.Facts facts)
    {
        if (facts.Items.Count == 0)
            return [];

        var words = facts.Items.Select(fact => (Key: type.Read(fact.Key, Look.Key), Value: type.Read(fact.Value, Look.Value))).ToList();
        var half = (sheet.Measure - Gutter) / 2;
        var lines = words.ConvertAll(fact => LinesOf(fact.Key, fact.Value, half, HalfKeyShare));
        var split = SplitOf(lines);
        var inOne = words.Sum(fact => RowHeight(LinesOf(fact.Key, fact.Value, sheet.Measure, KeyShare)));
        var inTwo = Math.Max(lines.Take(split).Sum(RowHeight), lines.Skip(split).Sum(RowHeight));
        if (words.Count < Fewest || inTwo > inOne * (1 - Saving) || inTwo > sheet.Room * TallestShare)
            return [new FactsPart([Stack(words, sheet.Measure, KeyShare)], sheet.Measure, 0, sheet.Room)];

        return [new FactsPart([Stack(words.Take(split), half, HalfKeyShare), Stack(words.Skip(split), half, HalfKeyShare)], half, Gutter, sheet.Room)];
    }

    private static GridRow[] Stack(IEnumerable<(List<Fragment> Key, List<Fragment> Value)> words, double width, double keyShare) =>
        [.. words.Select(fact => new GridRow(
            [
                Cell(fact.Key, Look.Key, 0, width * keyShare, Tag.HeaderCell, "Row"),
                Cell(fact.Value, Look.Value, width * keyShare, width * (1 - keyShare), Tag.Cell, null),
            ],
            new Fill(0, width * keyShare, Look.Band)))];

    private static TextCell Cell(List<Fragment> words, TextStyle style, double x, double width, string tag, string? scope)
    {
        var measure = width - (2 * TableGrid.Padding);
        return new(new CellPlace(x + TableGrid.Padding, measure, tag, scope), Typesetter.Set(words, style, measure), Align.Left, 0);
    }

    // How many lines a fact takes, near enough: where the words break is not known before they are set.
    private static int LinesOf(List<Fragment> key, List<Fragment> value, double width, double keyShare) => Math.Max(
        Lines(key, (width * keyShare) - (2 * TableGrid.Padding)), Lines(value, (width * (1 - keyShare)) - (2 * TableGrid.Padding)));

    private static int Lines(List<Fragment> words, double width) => 1 + (int)Math.Min(LineBreaker.WidthOfAll(words) / width, short.MaxValue);

    private static double RowHeight(int lines) => (lines * Look.Value.Size * Look.Leading) + (2 * GridRow.Padding);

    // The first column is the longer one.
    private static int SplitOf(List<int> lines)
    {
        int split = 0, above = 0, all = lines.Sum();
        while (split < lines.Count - 1 && above * 2 < all)
            above += lines[split++];

        return Math.Max(1, split);
    }
}
