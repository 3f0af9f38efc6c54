namespace SenHub.Domain.Reviews.Dates;

/// <summary>The plan and its reviews, as one case knows them.</summary>
public sealed record AnnualReviewFacts
{
    /// <summary>Day the plan was first made.</summary>
    public DateOnly? PlanMade { get; init; }

    /// <summary>Day of the last review meeting.</summary>
    public DateOnly? LastReviewMeeting { get; init; }

    /// <summary>Day the last review was completed, by its decision.</summary>
    public DateOnly? LastReviewCompleted { get; init; }

    /// <summary>Day a decision was notified: that of <see cref="Meeting"/> where it follows it, else that of the last review.</summary>
    public DateOnly? DecisionNotified { get; init; }

    /// <summary>Day of the last amended plan; restarts no clock (AR-03).</summary>
    public DateOnly? AmendedPlanIssued { get; init; }

    /// <summary>The meeting that is booked, or was held and is not complete.</summary>
    public DateOnly? Meeting { get; init; }

    /// <summary>Day the advice was circulated.</summary>
    public DateOnly? AdviceCirculated { get; init; }

    /// <summary>Day of the notice with the proposed amendments.</summary>
    public DateOnly? AmendmentNoticeSent { get; init; }

    /// <summary>The decision notified after the booked meeting; null when it is still to come.</summary>
    public DateOnly? DecisionOfMeeting => DecisionNotified >= Meeting ? DecisionNotified : null;

    /// <summary>The day that completed the last review.</summary>
    public DateOnly? LastDecision => LastReviewCompleted ?? (DecisionOfMeeting is null ? DecisionNotified : null);
}

/// <summary>A move from one phase of education to the next (reg 18).</summary>
/// <param name="Route">One of <see cref="PhaseRoutes"/>; null when not said.</param>
/// <param name="Transfer">The day of the move; null for the coming 1 September.</param>
/// <param name="Destination">Where to, for example own_school_sixth_form.</param>
public sealed record PhaseTransferFacts(string? Route, DateOnly? Transfer, string? Destination);

/// <summary>A move between local authorities (reg 15).</summary>
/// <param name="Transferred">The day of the move.</param>
/// <param name="OldAuthorityAware">The day the old authority became aware of it.</param>
public sealed record AuthorityMoveFacts(DateOnly? Transferred, DateOnly? OldAuthorityAware);

/// <summary>SEN support.</summary>
/// <param name="Meetings">Days of meetings with the parents.</param>
/// <param name="Started">Day special educational provision was first made.</param>
public sealed record SupportFacts(IReadOnlyList<DateOnly> Meetings, DateOnly? Started);

/// <summary>A rule of the authority's own: so many weeks from where the rule counts.</summary>
public sealed record LocalRule(string Rule, int Weeks);
