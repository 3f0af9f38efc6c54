using System.Diagnostics;
using SenHub.Adapters.Bus;
using SenHub.Adapters.Storage;
using SenHub.Contracts;

namespace SenHub.Workers.Nights;

/// <summary>Wakes whatever is due and unclaimed in this process's roles, so that a lost message costs only time. Without a bus, or where nobody hears it, it does the work itself, straight from the ledger.</summary>
internal sealed class Sweeper(ILedger ledger, IWakeUps wakeUps, IWorkHandler handler, ReservedHands reserved, Backlog backlog, Roles roles)
{
    // Of each stage: what its queue holds at most of this process's waking, and so what a small school waits for at most.
    private const int AtOnce = 200;

    // Without a bus: short rounds, so that a person's wish is seen between them.
    private const int Round = 64;
    private const int PatientSweeps = 4;

    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(20);

    private readonly Stopwatch watch = Stopwatch.StartNew();

    private readonly SchoolsInTurn turns = new(ledger, [.. roles.Stages.Where(stage => stage != Stage.Reviews)], AtOnce);
    private readonly PlansInTurn plans = new(ledger, roles);

    private HashSet<Guid> woken = [];
    private int unheard;
    private int sweeps;
    private bool isMore;
    private bool worked;
    private TimeSpan next;

    /// <summary>One sweep: everything that is next is woken. What was woken before is woken again where nothing moves, and every few sweeps; else it waits in a queue, and a second wake-up would only be one more to claim in vain.</summary>
    public async Task SweepAsync(CancellationToken cancel)
    {
        var (due, before) = (await LookAsync(cancel), woken);
        var isUnheard = IsUnheard(due);
        await WakeAsync(unheard > 0 || ++sweeps % PatientSweeps == 0 ? due : [.. due.Where(row => !before.Contains(row.Id))], cancel);
        IReadOnlyList<WorkDue> own = !wakeUps.Works ? [.. due.Take(Round)] : isUnheard ? due : [];
        await Parallel.ForEachAsync(own, cancel, async (row, stop) => await handler.HandleAsync(row.Id, stop));
        worked = own.Count > 0;
    }

    /// <summary>Until the next sweep: as rows are taken, those behind them are woken, so that hands have work and queues stay short.</summary>
    /// <param name="span">How long; it may end a little later.</param>
    /// <returns>True where the next sweep should come at once: there is no bus, and what was done may have caused more.</returns>
    public async Task<bool> FeedAsync(TimeSpan span, CancellationToken cancel)
    {
        for (var end = watch.Elapsed + span; !worked && watch.Elapsed < end; await Task.Delay(Glance, cancel))
        {
            isMore |= backlog.Take();
            if (!isMore || !wakeUps.Works || watch.Elapsed < next)
                continue;
            var due = await LookAsync(cancel);
            await WakeAsync([.. due.Where(row => !woken.Contains(row.Id))], cancel);
            woken.UnionWith(due.Select(row => row.Id));
        }

        return worked;
    }

    /// <summary>Waits for the hands that work for people.</summary>
    public Task RestAsync() => reserved.RestAsync();

    // What a reserved hand took is nobody else's.
    private async Task<IReadOnlyList<WorkDue>> LookAsync(CancellationToken cancel)
    {
        await reserved.TidyAsync();
        var begun = watch.Elapsed;
        // What nobody takes, though it was tried from here, is no reason to keep the others waiting.
        var goesOn = unheard > PatientSweeps;
        var (page, plan) = (await turns.LookAsync(goesOn, cancel), await plans.LookAsync(goesOn, cancel));
        isMore = page.IsMore || plan.IsMore;
        // Looking takes at most a fifth of the time, however long the ledger needs for it.
        next = watch.Elapsed + TimeSpan.FromTicks(Math.Max(Shortest.Ticks, 4 * (watch.Elapsed - begun).Ticks));
        return [.. page.Rows.Concat(plan.Rows).Where(row => !row.IsUrgent || !reserved.TryTake(row.Id, cancel))];
    }

    private async Task WakeAsync(IReadOnlyList<WorkDue> rows, CancellationToken cancel)
    {
        foreach (var row in rows)
        {
            if (!wakeUps.Works)
                return;
            await wakeUps.WakeAsync(row.Stage, row.Id, cancel);
        }
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
