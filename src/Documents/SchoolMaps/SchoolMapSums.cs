using SenHub.Documents.House;
using SenHub.Domain.Provision;
using SenHub.Printing.Tree;

namespace SenHub.Documents.SchoolMaps;

/// <summary>The same sum by wave, area, year and class; each adds up to the whole, to the penny.</summary>
internal static class SchoolMapSums
{
    private static readonly Column[] Columns =
        [new("Part", 3, RowHeader: true), new("Pupils", 0.8, Align.Right), new("Rows", 0.8, Align.Right), new("Staff hours", 1, Align.Right), new("Additional, full range", 1.5, Align.Right), new("To date", 1.5, Align.Right), new("Ordinary", 1.2, Align.Right)];

    /// <summary>One table each.</summary>
    public static IEnumerable<Block> For(SchoolMap map) => map.Total.Lines == 0
        ? []
        :
        [
            new Block.Heading(2, "Sums"),
            .. Part("By wave", map.ByWave, key => key == "not recorded" ? HouseStyle.NotRecorded : $"Wave {key}", map.Total),
            .. Part("By area of need", map.ByArea, HouseStyle.Sentence, map.Total),
            .. Part("By year group", map.ByYear, key => key == "not recorded" ? HouseStyle.NotRecorded : YearGroup.InWords(key), map.Total),
            .. Part("By class", map.ByClass, HouseStyle.Sentence, map.Total),
        ];

    private static Block[] Part(string heading, IReadOnlyList<CostPart> parts, Func<string, string> label, CostTotal total) =>
    [
        new Block.Heading(3, heading),
        new Block.Table($"{heading}: pupils, hours and cost", Columns, [.. parts.Select(part => Row(label(part.Key), HouseStyle.Number(part.Pupils), part.Cost)), Row("All", "", total)]),
    ];

    private static IReadOnlyList<Cell> Row(string name, string pupils, CostTotal cost) => Cells.Row(
        name,
        pupils,
        HouseStyle.Number(cost.Lines),
        HouseStyle.Number(decimal.Round(cost.Hours, 1, MidpointRounding.AwayFromZero)),
        HouseStyle.Money(cost.Additional) + (cost.Incomplete > 0 ? " (incomplete)" : ""),
        HouseStyle.Money(cost.AdditionalToDate) + (cost.Estimated ? " (est.)" : ""),
        HouseStyle.Money(cost.Ordinary));
}
