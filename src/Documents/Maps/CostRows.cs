using SenHub.Domain.Provision;

namespace SenHub.Documents.Maps;

/// <summary>From costed lines to the money a map shows.</summary>
internal static class CostRows
{
    /// <summary>Rows, areas and totals.</summary>
    public static MapCosts From(ProvisionMap map) => new()
    {
        Rows = [.. map.Lines.Select(Row)],
        Areas = [.. map.Lines.Where(line => line.CountsAsAdditional).GroupBy(MapRows.AreaOf, StringComparer.OrdinalIgnoreCase).Select(Area)],
        Full = map.FullCost,
        ToDate = map.CostToDate,
        Element2 = map.Element2,
        AboveElement2 = map.AboveElement2,
        TopUp = map.TopUp,
        NotMet = map.TopUp is { } topUp ? Math.Max(0, map.AboveElement2 - topUp) : null,
        Uncosted = map.Lines.Count(IsUncosted),
        UncostedToDate = map.Lines.Count(line => line.CountsAsAdditional && line.CostToDate is null),
        Estimated = map.Estimated,
        RateCard = map.RateCard,
    };

    /// <summary>No cost could be told, or no wave says whether it counts: the totals may be short by it.</summary>
    public static bool IsUncosted(CostedLine line) => line.Line.Wave is null || (line.CountsAsAdditional && line.FullCost is null);

    private static AreaCost Area(IGrouping<string, CostedLine> lines) => new(lines.Key, lines.Sum(line => line.FullCost ?? 0));

    private static MapCostRow Row(CostedLine costed) => new()
    {
        Area = MapRows.AreaOf(costed),
        Provision = costed.Line.Intervention,
        HoursAttended = costed.HoursAttended,
        StaffHours = costed.Hours,
        FullCost = costed.FullCost,
        CostToDate = costed.CostToDate,
        Estimated = costed.Estimated,
        Counts = costed.CountsAsAdditional,
        Funding = costed.Line.FundingSource,
        Basis = costed.Basis,
        Resources = costed.Line.Resources,
        External = costed.Line.External,
    };
}
