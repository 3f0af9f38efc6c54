namespace SenHub.Domain.Import;

/// <summary>What became of one export.</summary>
public enum ImportVerdict
{
    /// <summary>New, and believed.</summary>
    Accepted,

    /// <summary>The same bytes as the newest accepted one of its series: still part of the picture, nothing new.</summary>
    Unchanged,

    /// <summary>Accepted on an earlier night, and a newer one took its place: left out, quietly.</summary>
    Superseded,

    /// <summary>Not believed; the last good data stand.</summary>
    Refused,
}

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

    /// <summary>Whether the file takes part in tonight's roll.</summary>
    public bool TakesPart => Verdict is ImportVerdict.Accepted or ImportVerdict.Unchanged;
}

/// <summary>The counts behind a decision.</summary>
/// <param name="Read">Rows that could be read.</param>
/// <param name="Refused">Rows that could not.</param>
/// <param name="Quarantined">Rows set aside because two pupils share a key.</param>
/// <param name="WithSenBlock">Rows that carry the SEN block.</param>
/// <param name="WithContacts">Rows that carry contacts.</param>
/// <param name="Known">Rows whose pupil is on the roll already.</param>
/// <param name="OnRoll">Pupils on the roll before.</param>
public sealed record ImportCounts(int Read, int Refused, int Quarantined, int WithSenBlock, int WithContacts, int Known, int OnRoll);
