using System.Collections.Concurrent;
using SenHub.Adapters.Bus;

namespace SenHub.Adapters.Tests.Bus;

/// <summary>A handler that remembers what woke it, and does what the test says.</summary>
internal sealed class ScriptedHandler : IWorkHandler
{
    /// <summary>Every call, in order.</summary>
    public ConcurrentQueue<Guid> Seen { get; } = [];

    /// <summary>What it does after it has seen a row; nothing unless told.</summary>
    public Func<Guid, CancellationToken, Task> Does { get; set; } = (_, _) => Task.CompletedTask;

    public Task HandleAsync(Guid workId, CancellationToken cancel)
    {
        Seen.Enqueue(workId);
        return Does(workId, cancel);
    }
}
