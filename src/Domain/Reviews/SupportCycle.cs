using SenHub.Domain.Roll;

namespace SenHub.Domain.Reviews;

/// <summary>One cycle of assess, plan, do, review (SEN file, sheet Cycles; SEND Code of Practice 2015, 6.44-6.56, SUP-05).</summary>
public sealed record SupportCycle
{
    /// <summary>Whose cycle.</summary>
    public required PupilRef Pupil { get; init; }

    /// <summary>From 1.</summary>
    public required int Number { get; init; }

    /// <summary>First day.</summary>
    public required DateOnly Start { get; init; }

    /// <summary>The day agreed with the parents for looking back.</summary>
    public DateOnly? ReviewOn { get; init; }

    /// <summary>Strengths, needs, baseline.</summary>
    public string? Assess { get; init; }

    /// <summary>Outcomes, support and who does what.</summary>
    public string? Plan { get; init; }

    /// <summary>What happened in fact.</summary>
    public string? Do { get; init; }

    /// <summary>Impact, and what pupil and parents think of it.</summary>
    public string? Review { get; init; }

    /// <summary>Continue, Adapt or Stop.</summary>
    public string? NextStep { get; init; }

    /// <summary>Day of the meeting with the parents about it; it counts towards three a year (SUP-02).</summary>
    public DateOnly? ParentsMet { get; init; }

    /// <summary>How far it reached its outcomes, as judged by a person; null where nobody did.</summary>
    public CycleOutcome? Outcome { get; init; }

    /// <summary>What the class teacher says; null is shown as "input missing".</summary>
    public string? TeacherInput { get; init; }

    /// <summary>Who said it.</summary>
    public string? InputBy { get; init; }

    /// <summary>Where the row stands.</summary>
    public Place? Source { get; init; }

    /// <summary>Whether somebody has looked back.</summary>
    public bool IsReviewed => Review is not null || NextStep is not null || Outcome is not null;
}

/// <summary>How far a cycle reached its outcomes.</summary>
public enum CycleOutcome
{
    /// <summary>Reached.</summary>
    Met,

    /// <summary>Some of them.</summary>
    Partly,

    /// <summary>None.</summary>
    NotMet,
}
