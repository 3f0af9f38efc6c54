using SenHub.Adapters.Bus;
using SenHub.Adapters.Storage;

namespace SenHub.Workers.Nights;

/// <summary>Wakes whatever is due and unclaimed, so that a lost message costs only time. Without a bus it does the work itself, straight from the ledger.</summary>
internal sealed class Sweeper(ILedger ledger, IWakeUps wakeUps, IWorkHandler handler)
{
    private const int AtOnce = 200;

    /// <summary>One round; returns how many rows were due.</summary>
    public async Task<int> SweepAsync(CancellationToken cancel)
    {
        var due = await ledger.DueAsync(AtOnce, cancel);
        if (wakeUps.Works)
        {
            foreach (var row in due)
                await wakeUps.WakeAsync(row.Stage, row.Id, cancel);
        }
        else
        {
            await Parallel.ForEachAsync(due, cancel, async (row, stop) => await handler.HandleAsync(row.Id, stop));
        }

        return due.Count;
    }
}
