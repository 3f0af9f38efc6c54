using SenHub.Domain.Roll;

namespace SenHub.Domain.Reviews;

/// <summary>Who must act.</summary>
public enum DutyOwner
{
    /// <summary>The school's own duty.</summary>
    School,

    /// <summary>The local authority.</summary>
    LA,

    /// <summary>Health, social care or another agency.</summary>
    Partner,

    /// <summary>Parent or young person.</summary>
    Family,
}

/// <summary>How strong the date is.</summary>
public enum DueKind
{
    /// <summary>Act or regulations.</summary>
    Statutory,

    /// <summary>SEND Code of Practice or other guidance.</summary>
    Guidance,

    /// <summary>The local authority's own, tighter rule.</summary>
    Local,

    /// <summary>SenHub's own default.</summary>
    Product,
}

/// <summary>Where a due item stands on the day of the night.</summary>
public enum DueStatus
{
    /// <summary>Before its warning day.</summary>
    NotDue,

    /// <summary>From its warning day.</summary>
    DueSoon,

    /// <summary>From its staff target to its last lawful day.</summary>
    Due,

    /// <summary>After its last lawful day.</summary>
    Overdue,

    /// <summary>The fact that ends it is recorded.</summary>
    Done,

    /// <summary>A fact it hangs on is missing; never silence.</summary>
    InsufficientData,
}

/// <summary>One step that somebody must take by a day, and why that day (rules.md, section 9).</summary>
public sealed record DueItem
{
    /// <summary>Whose; null for a date of the whole school.</summary>
    public PupilRef? Pupil { get; init; }

    /// <summary>Rule of the rulebook, for example AR-06.</summary>
    public required string RuleId { get; init; }

    /// <summary>In kebab-case: meeting, invite, circulate, report, decision, notice, final …</summary>
    public required string Step { get; init; }

    /// <summary>Who must act.</summary>
    public required DutyOwner Owner { get; init; }

    /// <summary>How strong the date is.</summary>
    public required DueKind Kind { get; init; }

    /// <summary>The day the law or guidance gives; never moved for convenience. Null only with InsufficientData.</summary>
    public DateOnly? LastLawfulDay { get; init; }

    /// <summary>Never after the last lawful day: pulled back to a school day where the school acts (CAL-05), else to a working day (TIME-07).</summary>
    public DateOnly? StaffTarget { get; init; }

    /// <summary>From this day the item is shown as due soon.</summary>
    public DateOnly? WarnFrom { get; init; }

    /// <summary>On the day of the night.</summary>
    public required DueStatus Status { get; init; }

    /// <summary>The facts and the arithmetic in words, without names.</summary>
    public required string Basis { get; init; }

    /// <summary>Act, regulation, Code paragraph or judgment.</summary>
    public required string Source { get; init; }

    /// <summary>High, Med or Low, as the rulebook marks it.</summary>
    public required string Confidence { get; init; }

    /// <summary>The person named for it by phase and day (SD-W1); null when the Staff sheet names none.</summary>
    public string? Person { get; init; }

    /// <summary>The round it belongs to, so that a moved date is still the same item: for a review, the day its clock started.</summary>
    public string Cycle { get; init; } = "";

    /// <summary>Version of the rules that gave it, so that an old night can be told from a new one (rulebook, section 9).</summary>
    public string RulePackVersion { get; init; } = "";

    /// <summary>Hangs on something that has not happened: no meeting is booked, or the authority has not said that it will amend.</summary>
    public bool Tentative { get; init; }

    /// <summary>A step whose date cannot be told.</summary>
    /// <param name="missing">What is missing, in words.</param>
    public static DueItem Undated(RuleStep step, string missing) => new()
    {
        RuleId = step.RuleId,
        Step = step.Step,
        Owner = step.Owner,
        Kind = step.Kind,
        Status = DueStatus.InsufficientData,
        Basis = missing,
        Source = step.Source,
        Confidence = step.Confidence,
    };
}
