using SenHub.Domain.Roll;

namespace SenHub.Domain.Reviews;

/// <summary>An education, health and care plan as the school knows it (SEN file, sheet Plans).</summary>
public sealed record EhcPlan
{
    /// <summary>Whose plan.</summary>
    public required PupilRef Pupil { get; init; }

    /// <summary>The local authority that maintains the plan, by name; its rate card and officer go by it.</summary>
    public required string Authority { get; init; }

    /// <summary>Day the plan was first made (CFA 2014, s.44(1)(a)); null when not typed in yet.</summary>
    public DateOnly? PlanMade { get; init; }

    /// <summary>Day of the last review meeting (AR-03).</summary>
    public DateOnly? LastReviewMeeting { get; init; }

    /// <summary>Day the authority notified its decision on the last review: the review is complete (AR-03).</summary>
    public DateOnly? LastDecisionNotified { get; init; }

    /// <summary>Day of the last amended plan; does not restart the clock (AR-03).</summary>
    public DateOnly? AmendedPlanIssued { get; init; }

    /// <summary>Top-up a year in pounds (element 3); null when none or not known.</summary>
    public decimal? TopUpPerYear { get; init; }

    /// <summary>The pupil attracts the pupil premium; null when not said (documents.md, section 4a).</summary>
    public bool? PupilPremium { get; init; }

    /// <summary>Where the row stands, for faults and provenance.</summary>
    public Place? Source { get; init; }
}

/// <summary>One outcome of a plan's section E with its provision of section F (SEN file, sheet Plan outcomes).</summary>
public sealed record PlanOutcome
{
    /// <summary>Whose plan.</summary>
    public required PupilRef Pupil { get; init; }

    /// <summary>Number of the outcome in the plan, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>One of the four broad areas of need, as worded by the Code.</summary>
    public string? Area { get; init; }

    /// <summary>Section E, word for word.</summary>
    public required string Outcome { get; init; }

    /// <summary>Section F, the provision that serves it.</summary>
    public string? ProvisionSpecified { get; init; }

    /// <summary>What was in fact delivered.</summary>
    public string? ProvisionDelivered { get; init; }

    /// <summary>Progress since the last review.</summary>
    public string? Progress { get; init; }

    /// <summary>What shows it.</summary>
    public string? Evidence { get; init; }

    /// <summary>Met, Partly, Not met; null when not judged.</summary>
    public string? Met { get; init; }

    /// <summary>The next short-term target.</summary>
    public string? NextTarget { get; init; }

    /// <summary>Where the row stands.</summary>
    public Place? Source { get; init; }
}
