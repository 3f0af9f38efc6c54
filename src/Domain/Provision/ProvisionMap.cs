using SenHub.Domain.Roll;

namespace SenHub.Domain.Provision;

/// <summary>A line with its cost (FUND-03, FUND-05). Money is pounds, rounded to the penny away from zero.</summary>
public sealed record CostedLine
{
    /// <summary>The line as typed.</summary>
    public required ProvisionLine Line { get; init; }

    /// <summary>Hours of staff time for this pupil's share, over the full range.</summary>
    public decimal Hours { get; init; }

    /// <summary>Hours the pupil is to attend over the full range, not divided by the group.</summary>
    public decimal HoursAttended { get; init; }

    /// <summary>This pupil's share over the full range of the line; null when a fact is missing or wrong.</summary>
    public decimal? FullCost { get; init; }

    /// <summary>This pupil's share up to the day of the night; null when it cannot be told.</summary>
    public decimal? CostToDate { get; init; }

    /// <summary>The cost to date counts elapsed weeks, because sessions were not recorded (SD-P8).</summary>
    public bool Estimated { get; init; }

    /// <summary>Counts as additional to or different from ordinary provision (FUND-04).</summary>
    public bool CountsAsAdditional { get; init; }

    /// <summary>Sessions attended up to the day; null where none are recorded.</summary>
    public int? SessionsHeld { get; init; }

    /// <summary>Sessions recorded up to the day, attended or not.</summary>
    public int SessionsRecorded { get; init; }

    /// <summary>Sessions over the full range.</summary>
    public decimal SessionsPlanned { get; init; }

    /// <summary>How the figure was reached, in words, without a rate (SD-P8).</summary>
    public required string Basis { get; init; }

    /// <summary>What keeps it from being costed.</summary>
    public IReadOnlyList<Fault> Faults { get; init; } = [];
}

/// <summary>A pupil's costed provision against the first £6,000 (FUND-01, FUND-02).</summary>
public sealed record ProvisionMap
{
    /// <summary>Whose.</summary>
    public required PupilRef Pupil { get; init; }

    /// <summary>Authority whose rate card was used, or "School".</summary>
    public required string RateCard { get; init; }

    /// <summary>Day to which costs run.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>First and last day of the school year mapped.</summary>
    public required Time.DaySpan Year { get; init; }

    /// <summary>Lines by area, then start.</summary>
    public required IReadOnlyList<CostedLine> Lines { get; init; }

    /// <summary>Sum of additional lines over their full range.</summary>
    public required decimal FullCost { get; init; }

    /// <summary>Sum of additional lines to date.</summary>
    public required decimal CostToDate { get; init; }

    /// <summary>Element 2, pounds a year (FUND-02), as set for the day.</summary>
    public required decimal Element2 { get; init; }

    /// <summary>Element 3 top-up a year, where the plan names one.</summary>
    public decimal? TopUp { get; init; }

    /// <summary>A line could not be costed: totals are marked and never silently short.</summary>
    public bool Incomplete { get; init; }

    /// <summary>A line's cost to date is estimated.</summary>
    public bool Estimated { get; init; }

    /// <summary>Full cost above element 2; zero when below.</summary>
    public decimal AboveElement2 => Math.Max(0, FullCost - Element2);
}
