using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SenHub.Adapters.Storage.Rows;
using SenHub.Domain.Deliveries;

namespace SenHub.Adapters.Storage.Proofs;

/// <summary>Keeps the log outside the store in step with the log of proof, whoever appends: a send that begins is written there before its commit, the new last line after it. To a ledger that went back in time meanwhile nothing is appended.</summary>
internal sealed class HeadsOutside(ISentLog log) : DbTransactionInterceptor, ISaveChangesInterceptor
{
    // A database can be put back under a running hub, which sees no more of it than a short outage. One line on top, and the witness outside would fit again.
    public async ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        var db = (HubContext)eventData.Context!;
        var lines = db.ChangeTracker.Entries<ProofRow>().Where(row => row.State == EntityState.Added).Select(row => row.Entity.Line).ToList();
        if (lines.Count > 0 && !db.IsTakingOver && !lines.Exists(ProofLog.IsRestore) && await Restores.WentBackAsync(db, log, cancellationToken))
            throw new LedgerWentBackException();
        return result;
    }

    public override async ValueTask<InterceptionResult> TransactionCommittingAsync(DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        foreach (var line in Appended(eventData.Context).Where(line => line.State == DeliveryState.Sending))
        {
            var key = eventData.Context!.ChangeTracker.Entries<DeliveryRow>().FirstOrDefault(row => row.Entity.Id == line.DeliveryId)?.Entity.Key;
            await log.BegunAsync(new BegunSend(line.DeliveryId, key ?? line.DeliveryId, line.At), cancellationToken);
        }

        return result;
    }

    public override async Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        // A restore is told outside when all of it is marked: until then the old head is the witness that something is left to do.
        if (Appended(eventData.Context).MaxBy(line => line.Number) is { } last && !Appended(eventData.Context).Any(line => ProofLog.IsRestore(line.Line)))
            await log.HeadAsync(new ProofHead(last.Number, last.Hash, last.At), cancellationToken);
    }

    private static IEnumerable<ProofRow> Appended(DbContext? context) =>
        context?.ChangeTracker.Entries<ProofRow>().Select(entry => entry.Entity) ?? [];
}
