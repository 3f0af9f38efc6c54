using SenHub.Documents.House;
using SenHub.Printing.Tree;

namespace SenHub.Documents.Plans;

/// <summary>Part 3: what happened in fact, sessions drawn.</summary>
internal static class DoneSection
{
    private static readonly Column[] Columns =
        [new("Support", 3.0, RowHeader: true), new("Led by", 0.9), new("Days", 1.7), new("Start, then now", 2.0), new("Sessions", 1.4)];

    /// <summary>The section.</summary>
    public static IEnumerable<Block> For(PlanModel model) =>
    [
        new Block.Heading(2, "3 Do"),
        .. Cells.Typed(model.Cycle?.Do),
        .. model.Support.Count == 0 ? [] : new Block[] { new Block.Table("Support in this cycle with its sessions", Columns, [.. model.Support.Select(Row)]) },
        .. Chart(model),
    ];

    private static Block[] Chart(PlanModel model)
    {
        var recorded = model.Support.Where(line => line.Recorded > 0).ToList();
        return recorded.Count == 0
            ? []
            : [new Block.BarChart("Sessions attended, of each hundred recorded", [.. recorded.Select(line => new Bar(line.What, Share(line), HouseStyle.Percent(Share(line))))], new Bar("Enough to judge", 80, "80%"))];
    }

    private static decimal Share(PlanSupport line) => decimal.Round(100m * (line.Held ?? 0) / line.Recorded, 0, MidpointRounding.AwayFromZero);

    private static IReadOnlyList<Cell> Row(PlanSupport line) => Cells.Row(
        line.What,
        HouseStyle.OrNotRecorded(line.Who),
        line.Days,
        (line.Baseline, line.Exit) switch
        {
            ({ } from, { } to) => $"{from}, then {to}",
            ({ } from, null) => $"{from}. Not measured again yet",
            _ => HouseStyle.NotRecorded,
        },
        line.Recorded == 0 ? $"None recorded of {HouseStyle.Number(line.Planned)} planned" : $"{HouseStyle.Number(line.Held ?? 0)} attended of {HouseStyle.Number(line.Recorded)} recorded, {HouseStyle.Number(line.Planned)} planned in all");
}
