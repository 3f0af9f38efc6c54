using SenHub.Domain.Deliveries;
using SenHub.Domain.Deliveries.Proofs;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Storage.Proofs;

/// <summary>The log of disclosure, for reading and for proving.</summary>
public interface IProofLedger
{
    /// <summary>Every line, oldest first, a page at a time.</summary>
    IAsyncEnumerable<ProofLine> LinesAsync(CancellationToken cancel);

    /// <summary>The lines about some deliveries, oldest first.</summary>
    Task<IReadOnlyList<ProofLine>> OfAsync(IReadOnlyCollection<Guid> deliveries, CancellationToken cancel);

    /// <summary>The last line written before a moment; null where there is none.</summary>
    Task<ProofHead?> LastBeforeAsync(DateTimeOffset moment, CancellationToken cancel);

    /// <summary>Walks the whole log, holds it against the heads known outside and against the deliveries. In memory is a page of it.</summary>
    /// <param name="heads">Heads from elsewhere, number 0 where only the beginning of a hash is known.</param>
    Task<ProofVerdict> VerifyAsync(IReadOnlyList<ProofHead> heads, CancellationToken cancel);

    /// <summary>Writes something down that a later reader must know and that is about no delivery. Names no pupil.</summary>
    /// <param name="about">Id of what it is about.</param>
    Task NoteAsync(SchoolNumber school, Guid about, string happened, object what, CancellationToken cancel);

    /// <summary>Writes down that somebody looked at a paper or a file at the release desk: each look is a line of its own.</summary>
    /// <param name="about">The delivery, or the id of what was looked at.</param>
    Task ViewedAsync(SchoolNumber school, Guid about, DeskLook look, CancellationToken cancel);
}

/// <summary>A line of the log.</summary>
/// <param name="Line">Its words, as JSON.</param>
/// <param name="Sealed">As the chain binds it.</param>
public sealed record ProofLine(long Number, DateTimeOffset At, SchoolNumber School, Guid Delivery, DeliveryState State, string Line, SealedLine Sealed)
{
    /// <summary>What it says.</summary>
    public ProofWords Words => LedgerJson.Read<ProofWords>(Line);

    /// <summary>It is of nothing that happened to a delivery: a look, a decision, a check.</summary>
    public bool IsEvent => Line.StartsWith(ProofLog.EventBegins, StringComparison.Ordinal);

    /// <summary>What somebody did at the release desk; null for every other line.</summary>
    public DeskLook? Look => IsEvent && LedgerJson.Read<ProofWords>(Line).Event is ProofLog.Viewed or ProofLog.Decided ? LedgerJson.Read<Wrapped>(Line).What : null;

    private sealed record Wrapped(DeskLook? What);
}

/// <summary>What the walk came to.</summary>
/// <param name="Lines">Sound lines from the beginning.</param>
/// <param name="Break">The first line that is not as it was written; null where all are.</param>
/// <param name="Faults">Whatever else does not fit, in words without a pupil.</param>
public sealed record ProofVerdict(long Lines, DateTimeOffset? From, ProofHead Head, ProofBreak? Break, IReadOnlyList<string> Faults)
{
    /// <summary>Heads known outside that the log was held against.</summary>
    public int HeadsHeld { get; init; }

    /// <summary>Nothing is wrong.</summary>
    public bool IsWhole => Break is null && Faults.Count == 0;
}

/// <summary>The first line that is not as it was written.</summary>
/// <param name="Delivery">The delivery it names; no pupil.</param>
public sealed record ProofBreak(long Number, DateTimeOffset At, Guid Delivery, string Why);
