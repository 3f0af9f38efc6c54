using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using SenHub.Adapters.Bus;
using SenHub.Adapters.Storage;
using SenHub.Contracts;

namespace SenHub.Bench.Night;

/// <summary>A hub's ledger that tells which row was claimed, gives none that follows from a roll before every school is read, and lets no delivery begin before every paper is laid down.</summary>
[SuppressMessage("Performance", "CA1852:Seal internal types", Justification = "DispatchProxy derives from it at run time.")]
internal class WatchedLedger : DispatchProxy
{
    private ILedger ledger = null!;
    private StageTimes times = null!;
    private Func<Guid, bool> waits = null!;
    private Action rolled = null!;
    private Func<DateTimeOffset?> mailsFrom = null!;
    private readonly ConcurrentDictionary<Guid, byte> later = [];

    /// <summary>Puts itself before a ledger.</summary>
    /// <param name="waits">Rows that nobody gets yet.</param>
    /// <param name="rolled">A roll was brought up to date.</param>
    /// <param name="mailsFrom">From when on the night's papers may leave; null once they may.</param>
    public static ILedger Before(ILedger ledger, StageTimes times, Func<Guid, bool> waits, Action rolled, Func<DateTimeOffset?> mailsFrom)
    {
        var made = Create<ILedger, WatchedLedger>();
        var watched = (WatchedLedger)(object)made;
        (watched.ledger, watched.times, watched.waits, watched.rolled, watched.mailsFrom) = (ledger, times, waits, rolled, mailsFrom);
        return made;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => (targetMethod!.Name, args) switch
    {
        (nameof(ILedger.ClaimAsync), [Guid row, CancellationToken cancel]) => ClaimAsync(row, cancel),
        (nameof(ILedger.DueAsync), _) => DueAsync((Task<DuePage>)targetMethod.Invoke(ledger, args)!),
        (nameof(ILedger.CompleteAsync), [Work { Stage: Stage.Roll } work, Saving saving, CancellationToken cancel]) => CompleteAsync(work, saving, cancel),
        (nameof(ILedger.CompleteAsync), [Work { Stage: Stage.Documents } work, Saving saving, CancellationToken cancel]) => ledger.CompleteAsync(work, saving with { Next = [.. saving.Next.Select(Later)] }, cancel),
        _ => targetMethod.Invoke(ledger, args),
    };

    private NextWork Later(NextWork next)
    {
        if (next.Stage != Stage.Deliveries || mailsFrom() is not { } from || next.NotBefore >= from)
            return next;
        later.TryAdd(next.Id, 0);
        return next with { NotBefore = from };
    }

    // Nobody is woken for what nobody gets: woken once, it would not be woken again for some sweeps.
    private async Task<DuePage> DueAsync(Task<DuePage> asked)
    {
        var page = await asked;
        return page with { Rows = [.. page.Rows.Where(row => !waits(row.Id))] };
    }

    private async Task<Work?> ClaimAsync(Guid row, CancellationToken cancel)
    {
        if (waits(row) || (later.ContainsKey(row) && mailsFrom() is not null) || await ledger.ClaimAsync(row, cancel) is not { } work)
            return null;
        times.Claimed(work);
        return work;
    }

    private async Task<bool> CompleteAsync(Work work, Saving saving, CancellationToken cancel)
    {
        var isOurs = await ledger.CompleteAsync(work, saving, cancel);
        if (isOurs)
            rolled();
        return isOurs;
    }
}

/// <summary>Handles rows as the hub does, and counts them.</summary>
internal sealed class WatchedHandler(IWorkHandler handler, StageTimes times) : IWorkHandler
{
    public Task HandleAsync(Guid workId, CancellationToken cancel) => times.HandleAsync(handler, workId, cancel);
}
