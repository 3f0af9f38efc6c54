using SenHub.Domain.Deliveries;
using SenHub.Domain.Reviews;
using SenHub.Domain.Roll;

namespace SenHub.Domain.Documents;

/// <summary>A paper that should exist tonight, for an open request, a due review or the schedule (SD-P1), and who gets it.</summary>
public sealed record PaperWanted
{
    /// <summary>One of <see cref="PaperKinds"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>Whose; null for the digest and for papers about many.</summary>
    public PupilRef? Subject { get; init; }

    /// <summary>Which class; null for papers about one pupil or the whole school.</summary>
    public string? Group { get; init; }

    /// <summary>The kind's own period (SD-S1): review id, request id, school year, or the night for the digest.</summary>
    public required string Period { get; init; }

    /// <summary>Recipients, each with a delivery of its own.</summary>
    public required IReadOnlyList<Recipient> Recipients { get; init; }

    /// <summary>Purpose that a consent must cover; null where none is needed (documents.md, section 14).</summary>
    public string? Purpose { get; init; }

    /// <summary>The review it serves.</summary>
    public ReviewMeeting? Review { get; init; }

    /// <summary>The request it answers.</summary>
    public PaperRequest? Request { get; init; }

    /// <summary>Basis and agreement of a pack on a schedule (SD-P1); null for every other paper.</summary>
    public string? Agreement { get; init; }

    /// <summary>The paper whose web form a copy-sheet fills, or for which a letter asks; null for a paper of its own.</summary>
    public PaperWanted? For { get; init; }
}
