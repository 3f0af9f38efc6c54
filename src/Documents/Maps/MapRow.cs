namespace SenHub.Documents.Maps;

/// <summary>One line of provision as the map shows it (FUND-06), without its cost.</summary>
public sealed record MapRow
{
    /// <summary>What is done.</summary>
    public required string Provision { get; init; }

    /// <summary>The outcome it is for.</summary>
    public string? Outcome { get; init; }

    /// <summary>By role, never by name.</summary>
    public string? DeliveredBy { get; init; }

    /// <summary>Pupils in the group, 1 for one-to-one.</summary>
    public int? GroupSize { get; init; }

    /// <summary>The group exists only for this pupil.</summary>
    public bool OnlyForThisPupil { get; init; }

    /// <summary>Minutes a session.</summary>
    public int? Minutes { get; init; }

    /// <summary>Sessions a week.</summary>
    public decimal? SessionsPerWeek { get; init; }

    /// <summary>Weeks.</summary>
    public decimal? Weeks { get; init; }

    /// <summary>First day.</summary>
    public DateOnly? Start { get; init; }

    /// <summary>Last day.</summary>
    public DateOnly? End { get; init; }

    /// <summary>Entry measure as "tool: value".</summary>
    public string? Baseline { get; init; }

    /// <summary>Exit measure: the value alone where the tool is the baseline's.</summary>
    public string? Exit { get; init; }

    /// <summary>What can be said of the effect; null when there is nothing to compare yet.</summary>
    public string? Effect { get; init; }

    /// <summary>Day of the next look.</summary>
    public DateOnly? ReviewOn { get; init; }

    /// <summary>Ordinary provision, shown but not counted (FUND-04).</summary>
    public bool Ordinary { get; init; }
}
