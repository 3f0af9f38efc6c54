namespace SenHub.Documents.Maps;

/// <summary>What one line costs for this pupil. Cost, never a colleague's rate (SD-P8).</summary>
public sealed record MapCostRow
{
    /// <summary>Area of need.</summary>
    public required string Area { get; init; }

    /// <summary>What is done.</summary>
    public required string Provision { get; init; }

    /// <summary>Hours the pupil is to attend over the full range.</summary>
    public decimal HoursAttended { get; init; }

    /// <summary>Hours of staff time, this pupil's share.</summary>
    public decimal StaffHours { get; init; }

    /// <summary>This pupil's share over the full range, pounds; null when it cannot be told.</summary>
    public decimal? FullCost { get; init; }

    /// <summary>This pupil's share to the day of the data, pounds; null when it cannot be told.</summary>
    public decimal? CostToDate { get; init; }

    /// <summary>Elapsed weeks stand in for sessions nobody recorded (SD-P8).</summary>
    public bool Estimated { get; init; }

    /// <summary>Counts towards the totals (FUND-04).</summary>
    public bool Counts { get; init; }

    /// <summary>Who pays.</summary>
    public string? Funding { get; init; }

    /// <summary>How the figure was reached, in words.</summary>
    public string? Basis { get; init; }

    /// <summary>Resources for the whole group, pounds, within the cost.</summary>
    public decimal? Resources { get; init; }

    /// <summary>External cost for this pupil, pounds, within the cost.</summary>
    public decimal? External { get; init; }
}
