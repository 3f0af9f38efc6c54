using SenHub.Domain.Import;
using SenHub.Domain.Roll;

namespace SenHub.Adapters.Storage;

/// <summary>Takes one pupil out of everything the ledger holds, and leaves of the disclosures a proof under a random id (SD-W3).</summary>
public interface ISeveringLedger
{
    /// <summary>A severing that was begun and is not over; null when there is none.</summary>
    Task<Severance?> UnfinishedAsync(SchoolNumber school, CancellationToken cancel);

    /// <summary>By what the pupil is found, from every roll the ledger holds; null where none of them has the pupil.</summary>
    Task<PupilTraces?> TracesAsync(SchoolNumber school, PupilRef pupil, string rolls, CancellationToken cancel);

    /// <summary>Whether a piece of the school's work is in somebody's hands at this moment: it could write back what is taken out.</summary>
    Task<bool> IsAtWorkAsync(SchoolNumber school, CancellationToken cancel);

    /// <summary>What would be taken out, counted by doing it in a transaction that is not kept.</summary>
    Task<Severed> CountAsync(Severance severance, CancellationToken cancel);

    /// <summary>Remembers what is being severed, so that a second run can go on after the first was cut off.</summary>
    Task BeginAsync(Severance severance, CancellationToken cancel);

    /// <summary>Takes it out, in one transaction; what was taken out before counts no more.</summary>
    /// <exception cref="StorageFaultException">A piece of the school's work is in somebody's hands.</exception>
    Task<Severed> SeverAsync(Severance severance, CancellationToken cancel);

    /// <summary>Has the engine let go of the rows' old places too (SQLite: VACUUM and an emptied log; PostgreSQL: VACUUM FULL), and forgets the severing itself.</summary>
    Task FinishAsync(Severance severance, CancellationToken cancel);
}

/// <summary>A severing under way.</summary>
public sealed record Severance
{
    /// <summary>Random: under it the proof stays, and nothing leads from it to the pupil.</summary>
    public required Guid Id { get; init; }

    /// <summary>Whose school.</summary>
    public required SchoolNumber School { get; init; }

    /// <summary>What is taken out; null once the rows are gone and only the engine's files are left to be cleared.</summary>
    public required PupilTraces? Traces { get; init; }

    /// <summary>Name of the snapshots that are rolls.</summary>
    public required string Rolls { get; init; }

    /// <summary>The signed-in account of the safeguarding lead.</summary>
    public required string By { get; init; }

    /// <summary>When it was begun.</summary>
    public required DateTimeOffset At { get; init; }
}

/// <summary>What a severing takes out.</summary>
/// <param name="Snapshots">Kept values that held something of the pupil.</param>
/// <param name="Papers">Papers about the pupil, with what they told.</param>
/// <param name="Deliveries">Their deliveries.</param>
/// <param name="Proofs">Lines of proof that stay, under the random id.</param>
/// <param name="Others">Other rows: held changes, addresses, confirmations, stops, rounds, words of people.</param>
public sealed record Severed(int Snapshots, int Papers, int Deliveries, int Proofs, int Others)
{
    /// <summary>Ids of the papers: the names of their files.</summary>
    public IReadOnlyList<Guid> PaperIds { get; init; } = [];
}
