using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SenHub.Adapters.Storage.Rows;
using SenHub.Domain.Deliveries;

namespace SenHub.Adapters.Storage.Proofs;

/// <summary>Keeps the log outside the store in step with the log of proof, whoever appends: a send that begins is written there before its commit, the new last line after it.</summary>
internal sealed class HeadsOutside(ISentLog log) : DbTransactionInterceptor
{
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
        if (Appended(eventData.Context).MaxBy(line => line.Number) is { } last)
            await log.HeadAsync(new ProofHead(last.Number, last.Hash, last.At), cancellationToken);
    }

    private static IEnumerable<ProofRow> Appended(DbContext? context) =>
        context?.ChangeTracker.Entries<ProofRow>().Select(entry => entry.Entity) ?? [];
}
