using SenHub.Adapters.Bus;
using SenHub.Adapters.Storage;

namespace SenHub.Workers.Nights;

/// <summary>Wakes whatever is due and unclaimed, so that a lost message costs only time. Without a bus, or where nobody hears it, it does the work itself, straight from the ledger.</summary>
internal sealed class Sweeper(ILedger ledger, IWakeUps wakeUps, IWorkHandler handler)
{
    private const int AtOnce = 200;
    private const int PatientSweeps = 4;

    private HashSet<Guid> woken = [];
    private int unheard;

    /// <summary>One round; returns how many rows were due.</summary>
    public async Task<int> SweepAsync(CancellationToken cancel)
    {
        var due = await ledger.DueAsync(AtOnce, cancel);
        foreach (var row in due)
        {
            if (wakeUps.Works)
                await wakeUps.WakeAsync(row.Stage, row.Id, cancel);
        }

        if (!wakeUps.Works || IsUnheard(due))
            await Parallel.ForEachAsync(due, cancel, async (row, stop) => await handler.HandleAsync(row.Id, stop));
        return due.Count;
    }

    // A broker may take messages that no worker gets: then not one of the rows woken before has moved, sweep after sweep.
    private bool IsUnheard(IReadOnlyList<WorkDue> due)
    {
        var now = due.Select(row => row.Id).ToHashSet();
        unheard = woken.Count > 0 && woken.IsSubsetOf(now) ? unheard + 1 : 0;
        woken = now;
        return unheard >= PatientSweeps;
    }
}
