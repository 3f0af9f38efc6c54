using SenHub.Documents.House;
using SenHub.Printing.Tree;

namespace SenHub.Documents.Maps;

/// <summary>Totals against elements 2 and 3, and the chart by area (FUND-01, FUND-02).</summary>
internal static class TotalBlocks
{
    /// <summary>Facts, a warning where a line could not be costed, and the chart.</summary>
    public static IEnumerable<Block> For(MapCosts costs)
    {
        if (costs.Uncosted > 0)
            yield return Incomplete(costs.Uncosted);
        yield return new Block.Facts([.. Facts(costs)]);
        if (costs.Areas.Count > 0)
            yield return Chart(costs);
    }

    private static Block.CallOut Incomplete(int lines) => new(
        "Incomplete",
        [new Block.Paragraph($"{HouseStyle.Count(lines, "line", "lines")} could not be costed or counted. The true totals are higher than those shown.")]);

    private static IEnumerable<Fact> Facts(MapCosts costs)
    {
        var mark = costs.Uncosted > 0 ? " (incomplete)" : "";
        yield return new Fact("Additional provision, full range", HouseStyle.Money(costs.Full) + mark);
        if (costs.ToDate is { } toDate)
            yield return new Fact("Additional provision, to date", HouseStyle.Money(toDate) + (costs.Estimated ? " (estimated)" : "") + (costs.UncostedToDate > 0 ? " (incomplete)" : ""));
        yield return new Fact("Element 2: the school's own contribution", $"up to {HouseStyle.Money(costs.Element2)} a year");
        yield return new Fact("Cost above element 2", HouseStyle.Money(costs.AboveElement2) + mark);
        yield return new Fact("Element 3: top-up from the local authority", costs.TopUp is { } topUp ? $"{HouseStyle.Money(topUp)} a year" : HouseStyle.NotRecorded);
        if (costs.NotMet is { } notMet)
            yield return new Fact("Cost above element 2 not met by the top-up", HouseStyle.Money(notMet) + mark);
    }

    private static Block.BarChart Chart(MapCosts costs) => new(
        "Additional provision by area of need, full range",
        [.. costs.Areas.Select(area => new Bar(area.Area, area.Full, HouseStyle.Money(area.Full))), new Bar("All areas", costs.Full, HouseStyle.Money(costs.Full))],
        new Bar("Element 2", costs.Element2, HouseStyle.Money(costs.Element2)));
}
