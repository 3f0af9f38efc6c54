using SenHub.Domain.Roll;

namespace SenHub.Domain.Reviews;

/// <summary>The part of a digest a line stands in, in the order of reading.</summary>
public enum DigestPart
{
    /// <summary>Past its last lawful day.</summary>
    Overdue,

    /// <summary>Due within 14 days.</summary>
    DueSoon,

    /// <summary>Another body's duty.</summary>
    WaitingOnOthers,

    /// <summary>Held papers, read-back dates, missing facts, faults.</summary>
    ForInformation,
}

/// <summary>One line of a digest, by reference and step, without a name (SD-P2).</summary>
/// <param name="IsNew">Not in yesterday's digest.</param>
public sealed record DigestLine(DigestPart Part, PupilRef? Pupil, string What, string Owner, string? RuleId, DateOnly? LastLawfulDay, DateOnly? StaffTarget, bool IsNew);

/// <summary>One SENCo's morning page (SD-P2): her phase only, whole on the page, at most 12 lines in the mail.</summary>
public sealed record Digest
{
    /// <summary>Name of the SENCo.</summary>
    public required string Senco { get; init; }

    /// <summary>Name of the school.</summary>
    public required string School { get; init; }

    /// <summary>The night it was computed for.</summary>
    public required DateOnly Night { get; init; }

    /// <summary>Day of the data, where older than the night (SD-W5).</summary>
    public DateOnly? DataOf { get; init; }

    /// <summary>All lines, in order of parts, then days; new ones first within a part.</summary>
    public required IReadOnlyList<DigestLine> Lines { get; init; }

    /// <summary>Dates for the calendar file.</summary>
    public required IReadOnlyList<DueItem> CalendarItems { get; init; }
}
