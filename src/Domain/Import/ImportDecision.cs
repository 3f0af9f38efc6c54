namespace SenHub.Domain.Import;

/// <summary>The record of a decision on one export, with the counts that led to it. Holds no pupil.</summary>
public sealed record ImportDecision
{
    /// <summary>File name without its folder.</summary>
    public required string File { get; init; }

    /// <summary>SHA-256 of the bytes, hexadecimal.</summary>
    public required string Hash { get; init; }

    /// <summary>What became of it.</summary>
    public required ImportVerdict Verdict { get; init; }

    /// <summary>Format as read.</summary>
    public required string Format { get; init; }

    /// <summary>Full or partial.</summary>
    public required ExportScope Scope { get; init; }

    /// <summary>When the MIS made the data, local time.</summary>
    public required DateTime AsOf { get; init; }

    /// <summary>The counts at the time of the decision.</summary>
    public required ImportCounts Counts { get; init; }

    /// <summary>Why it was refused; empty otherwise.</summary>
    public IReadOnlyList<Fault> Reasons { get; init; } = [];

    /// <summary>What a person should know although it was accepted.</summary>
    public IReadOnlyList<Fault> Notices { get; init; } = [];

    /// <summary>A person accepted it against what spoke against it.</summary>
    public bool Forced { get; init; }

    /// <summary>It was refused, and a person's word could change that.</summary>
    public bool CanBeReleased => Verdict == ImportVerdict.Refused && Reasons.All(ExportAcceptance.CanBeForced);

    /// <summary>Whether the file takes part in tonight's roll.</summary>
    public bool TakesPart => Verdict is ImportVerdict.Accepted or ImportVerdict.Unchanged;
}
