namespace SenHub.Domain.Reviews;

/// <summary>One step of one rule of the rulebook, as code and documents carry it.</summary>
public sealed record RuleStep
{
    /// <summary>Rule of the rulebook, for example AR-06.</summary>
    public required string RuleId { get; init; }

    /// <summary>In kebab-case: review, meeting, invite, circulate, report, decision, notice, final …</summary>
    public required string Step { get; init; }

    /// <summary>The rule's name.</summary>
    public required string Title { get; init; }

    /// <summary>What the owner has to do, as an instruction.</summary>
    public required string Does { get; init; }

    /// <summary>Who must act.</summary>
    public required DutyOwner Owner { get; init; }

    /// <summary>How strong the date is.</summary>
    public required DueKind Kind { get; init; }

    /// <summary>The arithmetic in words.</summary>
    public required string Arithmetic { get; init; }

    /// <summary>Act, regulation, Code paragraph or judgment.</summary>
    public required string Source { get; init; }

    /// <summary>High, Med or Low, as the rulebook marks it.</summary>
    public required string Confidence { get; init; }

    /// <summary>Days before the last lawful day from which it is shown (rulebook, section 9).</summary>
    public int WarnDays { get; init; } = 28;
}
