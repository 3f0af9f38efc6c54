using System.Collections.Concurrent;
using SenHub.Adapters.Bus;

namespace SenHub.Workers.Nights;

/// <summary>A few hands that work only for people who wait: what somebody let go at noon does not queue behind the night's bulk.</summary>
internal sealed class ReservedHands(IWorkHandler handler)
{
    private const int Most = 4;

    private readonly ConcurrentDictionary<Guid, Task> busy = [];

    /// <summary>Begins a row; false when every hand has one, or one of them has this.</summary>
    public bool TryTake(Guid row, CancellationToken cancel)
    {
        if (busy.Count >= Most || busy.ContainsKey(row))
            return false;
        busy[row] = WorkAsync(row, cancel);
        return true;
    }

    /// <summary>Lays down what is done. A fault of the work is thrown here.</summary>
    public Task TidyAsync() => LayDownAsync([.. busy.Where(hand => hand.Value.IsCompleted)]);

    /// <summary>Waits until all is done. A fault of the work is thrown here.</summary>
    public Task RestAsync() => LayDownAsync([.. busy]);

    private Task LayDownAsync(IReadOnlyList<KeyValuePair<Guid, Task>> hands)
    {
        foreach (var (row, _) in hands)
            busy.TryRemove(row, out _);
        return Task.WhenAll(hands.Select(hand => hand.Value));
    }

    private async Task WorkAsync(Guid row, CancellationToken cancel)
    {
        await Task.Yield(); // an embedded ledger answers at once: whoever gives out the work goes on
        await handler.HandleAsync(row, cancel);
    }
}
