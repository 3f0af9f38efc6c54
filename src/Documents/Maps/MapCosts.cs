namespace SenHub.Documents.Maps;

/// <summary>The money of a map: lines, areas and totals against elements 2 and 3 (FUND-01, FUND-02). Absent from copies that may not show cost.</summary>
public sealed record MapCosts
{
    /// <summary>By area, then as the rows.</summary>
    public required IReadOnlyList<MapCostRow> Rows { get; init; }

    /// <summary>Additional provision by area, over the full range.</summary>
    public required IReadOnlyList<AreaCost> Areas { get; init; }

    /// <summary>Additional provision over its full range, pounds.</summary>
    public required decimal Full { get; init; }

    /// <summary>Additional provision to the day of the data; null in the facts that a version is taken of.</summary>
    public decimal? ToDate { get; init; }

    /// <summary>The school's own contribution, pounds a year.</summary>
    public required decimal Element2 { get; init; }

    /// <summary>Full cost above element 2, zero when below.</summary>
    public required decimal AboveElement2 { get; init; }

    /// <summary>Top-up a year; null when the plan names none.</summary>
    public decimal? TopUp { get; init; }

    /// <summary>Cost above element 2 that the top-up does not meet; null without a top-up.</summary>
    public decimal? NotMet { get; init; }

    /// <summary>Lines that could not be costed or counted; the totals are short by them.</summary>
    public int Uncosted { get; init; }

    /// <summary>Lines whose cost to date cannot be told.</summary>
    public int UncostedToDate { get; init; }

    /// <summary>A cost to date is estimated.</summary>
    public bool Estimated { get; init; }

    /// <summary>Whose rate card.</summary>
    public required string RateCard { get; init; }

    /// <summary>The same without figures that move with the calendar.</summary>
    public MapCosts Still() => this with
    {
        Rows = [.. Rows.Select(row => row with { CostToDate = null, Estimated = false, Basis = null })],
        ToDate = null,
        UncostedToDate = 0,
        Estimated = false,
    };
}
