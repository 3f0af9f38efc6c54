using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using SenHub.Adapters.Storage.Rows;

namespace SenHub.Adapters.Storage;

/// <summary>
/// Questions that every paper and every send asks, worked out once: else EF builds and hashes the tree of each question anew, which takes as long as its answer.
/// Once for each engine: a question that was worked out for SQLite is refused by PostgreSQL, and a ledger that is copied has both in one process.
/// </summary>
internal sealed class OftenAsked
{
    private static readonly ConditionalWeakTable<IModel, OftenAsked> OfEngines = [];

    /// <summary>The questions as they were worked out for the engine of a context.</summary>
    public static OftenAsked In(HubContext db) => OfEngines.GetOrAdd(db.Model, _ => new OftenAsked());

    /// <summary>The latest content of a school's name up to a night; null when none was saved.</summary>
    public readonly Func<HubContext, string, string, DateOnly, CancellationToken, Task<byte[]?>> Snapshot =
        EF.CompileAsyncQuery((HubContext db, string school, string name, DateOnly upTo, CancellationToken _) =>
            db.Snapshots.Where(s => s.School == school && s.Name == name && s.Night <= upTo).OrderByDescending(s => s.Night).Select(s => s.Content).FirstOrDefault());

    /// <summary>A paper; null when there is none.</summary>
    public readonly Func<HubContext, Guid, CancellationToken, Task<PaperRow?>> Paper =
        EF.CompileAsyncQuery((HubContext db, Guid id, CancellationToken _) => db.Papers.AsNoTracking().FirstOrDefault(p => p.Id == id));

    /// <summary>A delivery; null when there is none.</summary>
    public readonly Func<HubContext, Guid, CancellationToken, Task<DeliveryRow?>> Delivery =
        EF.CompileAsyncQuery((HubContext db, Guid id, CancellationToken _) => db.Deliveries.AsNoTracking().FirstOrDefault(d => d.Id == id));

    /// <summary>A delivery whose changes are saved; it must be there.</summary>
    public readonly Func<HubContext, Guid, CancellationToken, Task<DeliveryRow>> DeliveryToChange =
        EF.CompileAsyncQuery((HubContext db, Guid id, CancellationToken _) => db.Deliveries.Single(d => d.Id == id));

    /// <summary>As which files a delivery leaves, as it is written; null where they are its paper's.</summary>
    public readonly Func<HubContext, Guid, CancellationToken, Task<string?>> LeftAs =
        EF.CompileAsyncQuery((HubContext db, Guid id, CancellationToken _) => db.Deliveries.Where(d => d.Id == id).Select(d => d.LeftAs).FirstOrDefault());

    /// <summary>The last line of proof; null where there is none yet.</summary>
    public readonly Func<HubContext, CancellationToken, Task<ProofRow?>> LastProof =
        EF.CompileAsyncQuery((HubContext db, CancellationToken _) => db.Proofs.AsNoTracking().OrderByDescending(p => p.Number).FirstOrDefault());

    /// <summary>All stops that stand.</summary>
    public readonly Func<HubContext, IAsyncEnumerable<HaltRow>> Halts =
        EF.CompileAsyncQuery((HubContext db) => db.Halts.AsNoTracking().Where(h => h.Lifted == null));
}
