using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents.Rounds;
using SenHub.Domain.Import;
using SenHub.Domain.Provision;
using SenHub.Domain.Roll;

namespace SenHub.Domain.Reviews;

/// <summary>A delivery that waits for a person or a fact.</summary>
/// <param name="Kind">One of PaperKinds.</param>
/// <param name="Recipient">The recipient's class in words, for example "a parent"; no name.</param>
/// <param name="Reference">The short reference by which a person releases it.</param>
/// <param name="Since">The day it was first held; null where nobody wrote it down.</param>
public sealed record HeldDelivery(PupilRef? Pupil, string Kind, string Recipient, string Reference, Hold Why, DateOnly? Since = null);

/// <summary>A paper that is about to leave the school.</summary>
/// <param name="Kind">One of PaperKinds.</param>
/// <param name="Recipients">How many people outside it goes to.</param>
public sealed record LeavingPaper(PupilRef Pupil, string Kind, int Recipients);

/// <summary>A paper that went out of the school.</summary>
/// <param name="Kind">One of PaperKinds.</param>
/// <param name="Recipient">The recipient's class in words; no name.</param>
/// <param name="Reference">The short reference that people type.</param>
/// <param name="On">The day it went.</param>
/// <param name="Note">What was learnt of it since; null where nothing was.</param>
public sealed record SentPaper(PupilRef? Pupil, string Kind, string Recipient, string Reference, DateOnly On, DeliveryState State, string? Note);

/// <summary>Something of the night's reading that was not believed.</summary>
/// <param name="Pupil">Whose, where it is one pupil's.</param>
/// <param name="Reference">The short reference by which a person releases it; null where only mending helps.</param>
public sealed record NotBelieved(PupilRef? Pupil, Fault Why, HoldOwner Owner, string? Reference);

/// <summary>How many faults a file had tonight.</summary>
public sealed record FaultCount(string File, int Count);

/// <summary>What a digest is made of.</summary>
public sealed record DigestInput
{
    /// <summary>Whose page: a SENCo, the lead SENCo or the safeguarding lead, as held on the night.</summary>
    public required StaffRole Reader { get; init; }

    /// <summary>Name of the school.</summary>
    public required string School { get; init; }

    /// <summary>The accepted roll.</summary>
    public required SchoolRoll Roll { get; init; }

    /// <summary>The SENCo's files as read tonight.</summary>
    public required SencoFacts Facts { get; init; }

    /// <summary>The files as the last digest knew them, to read back what is new (SD-F5); null before the first digest.</summary>
    public SencoFacts? FactsBefore { get; init; }

    /// <summary>All due items of the school, those of held statutory papers among them.</summary>
    public required IReadOnlyList<DueItem> Due { get; init; }

    /// <summary>Deliveries that are held.</summary>
    public IReadOnlyList<HeldDelivery> Held { get; init; } = [];

    /// <summary>Papers that leave the school in the next window (SD-S2: not before this digest has been out for a while).</summary>
    public IReadOnlyList<LeavingPaper> Leaving { get; init; } = [];

    /// <summary>Deliveries of which something is to be said after they went.</summary>
    public IReadOnlyList<SentPaper> Sent { get; init; } = [];

    /// <summary>What provision found tonight; null where the stage has not run.</summary>
    public SchoolProvision? Provision { get; init; }

    /// <summary>Teachers' input of the night; null where the stage has not run.</summary>
    public RoundsTonight? Rounds { get; init; }

    /// <summary>Changes of the roll, exports and sheets that wait for a person.</summary>
    public IReadOnlyList<NotBelieved> NotBelieved { get; init; } = [];

    /// <summary>How many recipients' passwords are to be renewed (SD-S8).</summary>
    public int PasswordsDue { get; init; }

    /// <summary>Faults by file.</summary>
    public IReadOnlyList<FaultCount> Faults { get; init; } = [];

    /// <summary>The lines of this reader's last digest.</summary>
    public IReadOnlyList<DigestLine> Yesterday { get; init; } = [];

    /// <summary>The night it is computed for.</summary>
    public required DateOnly Night { get; init; }

    /// <summary>Day of the data, where older than the night (SD-W5).</summary>
    public DateOnly? DataOf { get; init; }
}
