using SenHub.Documents.House;
using SenHub.Printing.Tree;

namespace SenHub.Documents.Maps;

/// <summary>What it costs: lines, other costs, totals and the chart against element 2. Nothing where the copy may not show cost.</summary>
internal static class CostBlocks
{
    private static readonly Column[] Columns =
    [
        new("Provision", 2.6, RowHeader: true), new("Area of need", 2.0), new("Paid from", 1.3), new("Hours attended", 1.0, Align.Right),
        new("Staff hours, share", 1.1, Align.Right), new("Cost, full range", 1.2, Align.Right), new("Cost to date", 1.3, Align.Right),
    ];

    private static readonly Column[] OtherColumns =
        [new("Provision", 3, RowHeader: true), new("Resources, whole group", 1.5, Align.Right), new("External, this pupil", 1.5, Align.Right)];

    /// <summary>The section.</summary>
    public static IReadOnlyList<Block> For(MapCosts? costs, int level) => costs is null
        ? []
        :
        [
            new Block.Heading(level, "Cost for this pupil"),
            Cells.TableOr(new Block.Table("Hours and cost of each provision for this pupil", Columns, [.. costs.Rows.Select(Row)])),
            new Block.Heading(level, "Other costs"),
            Other(costs),
            new Block.Together([new Block.Heading(level, "Totals"), .. TotalBlocks.For(costs)]),
        ];

    private static Block Other(MapCosts costs)
    {
        var rows = costs.Rows.Where(row => row.Resources is > 0 || row.External is > 0).ToList();
        return rows.Count == 0
            ? new Block.Paragraph("None: no resources and no external services are charged to these lines.")
            : new Block.Table("Resources and external services, within the costs above", OtherColumns, [.. rows.Select(OtherRow)]);
    }

    private static IReadOnlyList<Cell> Row(MapCostRow row) => Cells.Row(
        row.Counts ? row.Provision : $"{row.Provision} (ordinary provision, not counted)",
        row.Area,
        HouseStyle.OrNotRecorded(row.Funding),
        row.FullCost is null ? "Not known" : HouseStyle.Number(row.HoursAttended),
        row.FullCost is null ? "Not known" : HouseStyle.Number(row.StaffHours),
        row.FullCost is { } full ? HouseStyle.Money(full) : "Not costed",
        row.CostToDate is { } toDate ? HouseStyle.Money(toDate) + (row.Estimated ? " (estimated)" : "") : "Not costed");

    private static IReadOnlyList<Cell> OtherRow(MapCostRow row) =>
        Cells.Row(row.Provision, MoneyOrNone(row.Resources), MoneyOrNone(row.External));

    private static string MoneyOrNone(decimal? pounds) => pounds is > 0 and { } some ? HouseStyle.Money(some) : "None";
}
