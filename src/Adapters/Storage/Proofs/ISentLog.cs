namespace SenHub.Adapters.Storage.Proofs;

/// <summary>A log of lines kept outside the store: which sends were begun, and the last line of the log of proof. It tells, after a restore, what has gone since the backup; and at any time whether the end of the log of proof was cut off. Ids and hashes only.</summary>
public interface ISentLog
{
    /// <summary>Writes down that a send is about to begin, and waits until the disk has it.</summary>
    /// <exception cref="StorageFaultException">It cannot be written: nothing may be sent.</exception>
    Task BegunAsync(BegunSend send, CancellationToken cancel);

    /// <summary>Writes down the newest line of the log of proof. One that cannot be written is left out: the next is as good.</summary>
    Task HeadAsync(ProofHead head, CancellationToken cancel);

    /// <summary>Writes down that the store was restored and goes on after this line.</summary>
    Task RestoredAsync(ProofHead head, CancellationToken cancel);

    /// <summary>The last line known; null where none was ever written.</summary>
    Task<ProofHead?> LastAsync(CancellationToken cancel);

    /// <summary>All lines, oldest first, read as they are asked for. Lines that were torn when the power went are left out.</summary>
    IAsyncEnumerable<SentLine> LinesAsync(CancellationToken cancel);

    /// <summary>What stands in the way of writing, for a person; null when nothing does.</summary>
    string? Trouble();
}

/// <summary>A send that was about to begin.</summary>
/// <param name="Key">Its idempotency key: any version of the same paper to the same recipient has it.</param>
public sealed record BegunSend(Guid Delivery, Guid Key, DateTimeOffset At);

/// <summary>A line of the log of proof: its number, its hash and its moment. Number 0 is the log before its first line.</summary>
public sealed record ProofHead(long Number, string Hash, DateTimeOffset At);

/// <summary>A line of the log outside the store: exactly one of the two.</summary>
/// <param name="IsRestored">The store was restored to this head.</param>
public sealed record SentLine(BegunSend? Begun, ProofHead? Head, bool IsRestored);
