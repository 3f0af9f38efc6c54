using SenHub.Adapters.Storage.Proofs;
using SenHub.Contracts;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Storage;

/// <summary>The truth: every piece of work is a row with a state, written in the transaction of what caused it. Messages only wake.</summary>
public interface ILedger
{
    /// <summary>Makes or updates the schema, under a lock.</summary>
    /// <exception cref="StorageFaultException">The ledger cannot be used as it is set up.</exception>
    Task PrepareAsync(CancellationToken cancel);

    /// <summary>As <see cref="PrepareAsync"/>, for a ledger that was just put back from a backup: what may have gone since is held (SD-W7).</summary>
    Task<Restore> PrepareRestoredAsync(DateTimeOffset backupAt, CancellationToken cancel);

    /// <summary>The last line of the log of proof; number 0 while it has none.</summary>
    Task<ProofHead> HeadAsync(CancellationToken cancel);

    /// <summary>Copies everything into a new embedded ledger (SQLite), for a rehearsal.</summary>
    Task CopyToAsync(string file, CancellationToken cancel);

    /// <summary>Takes everything over from an embedded ledger, when a school moves to a server.</summary>
    /// <exception cref="StorageFaultException">This ledger is not empty.</exception>
    Task TakeOverAsync(string file, CancellationToken cancel);

    /// <summary>Begins the next run of a night, or goes on with its unfinished one; returns it with its run's number.</summary>
    Task<Night> OpenNightAsync(Night wanted, CancellationToken cancel);

    /// <summary>As the other, for a clock and not for a person: a night that has ended is left as it is, and returned.</summary>
    Task<Night> OpenNightOnceAsync(Night wanted, CancellationToken cancel);

    /// <summary>The newest night of a school that ended, or null.</summary>
    Task<Night?> LastNightAsync(SchoolNumber school, CancellationToken cancel);

    /// <summary>Writes down work that no other work causes, once; false where it is there already, open or done.</summary>
    Task<bool> CauseAsync(NextWork next, CancellationToken cancel);

    /// <summary>Takes a row that is open, due and not leased; null when somebody else has it or it is done.</summary>
    Task<Work?> ClaimAsync(Guid workId, CancellationToken cancel);

    /// <summary>Saves the results, marks the work done and writes the work it causes, in one transaction; false when the lease was lost.</summary>
    Task<bool> CompleteAsync(Work work, Saving saving, CancellationToken cancel);

    /// <summary>Gives a claimed row back until a moment; waiting is no failure. The reason holds no pupil.</summary>
    Task PostponeAsync(Work work, DateTimeOffset until, string? reason, CancellationToken cancel);

    /// <summary>Gives a row whose step failed back until a moment; its attempts count.</summary>
    Task PutOffAsync(Work work, DateTimeOffset until, string fault, CancellationToken cancel);

    /// <summary>Gives a claimed row up for a person to look at.</summary>
    Task GiveUpAsync(Work work, string reason, CancellationToken cancel);

    /// <summary>Rows of some stages that are due now and not leased: what a person asked for first, then the schools in turn, each with a block of its oldest.</summary>
    /// <param name="most">Of each stage; wishes beside them.</param>
    /// <param name="after">The school whose turn was the last; null to begin with the first.</param>
    Task<DuePage> DueAsync(IReadOnlyList<Stage> stages, int most, SchoolNumber? after, CancellationToken cancel);

    /// <summary>How many rows of a stage are due now and not leased, whichever schools' they are.</summary>
    /// <param name="most">Counted no further than this.</param>
    Task<int> WaitingAsync(Stage stage, int most, CancellationToken cancel);

    /// <summary>Open rows due by a moment, leased ones included: while there are any, the hub is not quiet.</summary>
    Task<int> OpenAsync(DateTimeOffset dueBy, CancellationToken cancel);

    /// <summary>When the next open row falls due; null when none is open.</summary>
    Task<DateTimeOffset?> NextDueAsync(CancellationToken cancel);

    /// <summary>Open rows of the same night, run and stage whose subject starts like this.</summary>
    Task<int> SiblingsAsync(Work work, string subjectPrefix, CancellationToken cancel);

    /// <summary>The latest value of a name up to a night, that night included; null when none was saved.</summary>
    Task<T?> LoadAsync<T>(SchoolNumber school, string name, DateOnly upTo, CancellationToken cancel)
        where T : class;

    /// <summary>The same for who alone asks for it: what many hands share is not pushed out of memory for it.</summary>
    Task<T?> LoadOnceAsync<T>(SchoolNumber school, string name, DateOnly upTo, CancellationToken cancel)
        where T : class;

    /// <summary>The same for several names in one question.</summary>
    Task<LatestValues> LatestAsync(SchoolNumber school, IReadOnlyCollection<string> names, DateOnly upTo, CancellationToken cancel);

    /// <summary>Work rows given up, for status.</summary>
    Task<int> GivenUpAsync(CancellationToken cancel);
}

/// <summary>A row that a wake-up should be sent for.</summary>
/// <param name="IsUrgent">A person waits for it.</param>
public sealed record WorkDue(Guid Id, Stage Stage, bool IsUrgent = false);

/// <summary>Rows that are next.</summary>
/// <param name="IsMore">Whether others may wait behind them.</param>
public sealed record DuePage(IReadOnlyList<WorkDue> Rows, bool IsMore)
{
    /// <summary>The last school whose turn it was: the next round begins behind it. Null where no school had one.</summary>
    public SchoolNumber? Reached { get; init; }
}
