using System.Collections.Concurrent;
using SenHub.Adapters.Bus;
using SenHub.Adapters.Storage;
using SenHub.Contracts;

namespace SenHub.Workers.Tests.Nights;

/// <summary>A bus that only queues.</summary>
internal sealed class QueueOnly : IWakeUps
{
    public bool Works { get; init; } = true;

    public ConcurrentQueue<Guid> Woken { get; } = [];

    public Task WakeAsync(Stage stage, Guid workId, CancellationToken cancel)
    {
        Woken.Enqueue(workId);
        return Task.CompletedTask;
    }
}

/// <summary>A handler that never gets to it.</summary>
internal sealed class Idle : IWorkHandler
{
    public Task HandleAsync(Guid workId, CancellationToken cancel) => Task.CompletedTask;
}

/// <summary>A handler that finds the row's work done.</summary>
internal sealed class Doing(ILedger ledger) : IWorkHandler
{
    public Task Until { get; init; } = Task.CompletedTask;

    public async Task HandleAsync(Guid workId, CancellationToken cancel)
    {
        await Until.WaitAsync(cancel);
        if (await ledger.ClaimAsync(workId, cancel) is { } work)
            await ledger.CompleteAsync(work, Saving.Nothing, cancel);
    }
}
