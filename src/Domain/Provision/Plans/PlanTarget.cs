using SenHub.Domain.Roll;

namespace SenHub.Domain.Provision.Plans;

/// <summary>Rung of the ladder a target stands on (documents.md, section 7, part 6).</summary>
public enum TargetLevel
{
    /// <summary>What is to be reached this term.</summary>
    Term,

    /// <summary>What is expected by the end of the year; term targets serve it.</summary>
    Year,

    /// <summary>Where the pupil wants to get; year expectations serve it.</summary>
    Aspiration,
}

/// <summary>How a target ended.</summary>
public enum TargetResult
{
    /// <summary>Reached.</summary>
    Achieved,

    /// <summary>Some of it.</summary>
    Partly,

    /// <summary>Not reached.</summary>
    NotYet,
}

/// <summary>One target of a pupil with SEN support or a plan (SEN file, sheet Targets; SUP-05).</summary>
public sealed record PlanTarget
{
    /// <summary>Whose.</summary>
    public required PupilRef Pupil { get; init; }

    /// <summary>Broad area of need.</summary>
    public string? Area { get; init; }

    /// <summary>Rung of the ladder.</summary>
    public TargetLevel Level { get; init; } = TargetLevel.Term;

    /// <summary>What the pupil will be able to do.</summary>
    public required string Words { get; init; }

    /// <summary>The words of the rung above that it serves.</summary>
    public string? Serves { get; init; }

    /// <summary>How one will know.</summary>
    public string? Measure { get; init; }

    /// <summary>Where the pupil starts.</summary>
    public string? Baseline { get; init; }

    /// <summary>What is done to get there.</summary>
    public string? Strategy { get; init; }

    /// <summary>Who answers for it.</summary>
    public string? Owner { get; init; }

    /// <summary>Day it was agreed.</summary>
    public required DateOnly SetOn { get; init; }

    /// <summary>Day it will be looked at.</summary>
    public DateOnly? DueBy { get; init; }

    /// <summary>How it ended; null while it runs.</summary>
    public TargetResult? Result { get; init; }

    /// <summary>What helped, what did not.</summary>
    public string? Note { get; init; }

    /// <summary>Where the row stands.</summary>
    public Place? Source { get; init; }

    /// <summary>What a SMART target of the term still lacks, by the sheet's headings; nothing where it is complete.</summary>
    public IEnumerable<string> Lacks() => Level != TargetLevel.Term
        ? []
        : new (string Heading, bool Missing)[] { ("Success measure", Measure is null), ("Baseline", Baseline is null), ("Owner", Owner is null), ("Due by", DueBy is null) }
            .Where(part => part.Missing)
            .Select(part => part.Heading);
}
