using SenHub.Domain.Reviews;

namespace SenHub.Documents.Advice;

/// <summary>One date of the review with its rule and owner (rules.md, section 2.1).</summary>
public sealed record ReviewDate
{
    /// <summary>In words.</summary>
    public required string Step { get; init; }

    /// <summary>The day the law or guidance gives.</summary>
    public required DateOnly LastDay { get; init; }

    /// <summary>For example AR-06; null for the booked meeting itself.</summary>
    public string? RuleId { get; init; }

    /// <summary>Who must act.</summary>
    public required DutyOwner Owner { get; init; }

    /// <summary>The colleague named for it (SD-W1); null in copies that may not name colleagues.</summary>
    public string? Person { get; init; }

    /// <summary>Act, regulation or Code paragraph.</summary>
    public string? Source { get; init; }

    /// <summary>A limit of the twelve months, not a step round this meeting.</summary>
    public bool OfPeriod { get; init; }

    /// <summary>Comes only if the authority amends the plan.</summary>
    public bool Tentative { get; init; }

    /// <summary>The step is recorded as taken.</summary>
    public bool Done { get; init; }
}
