using System.Diagnostics;
using SenHub.Adapters.Storage;
using SenHub.Workers.Nights;

namespace SenHub.Workers.Service;

/// <summary>Something the service does again and again while it runs. What fails is said, once an outage, and done again in the next turn.</summary>
internal abstract class Loop(TimeSpan every, Outages outages) : BackgroundService
{
    // No turn takes minutes, but one that works straight from the ledger prints a whole school's papers.
    private static readonly TimeSpan LongestTurn = TimeSpan.FromMinutes(30);

    private long turnBegan;

    /// <summary>Whether it goes on turning: it has not ended, and its present turn does not hang.</summary>
    public bool Turns =>
        ExecuteTask is not { IsCompleted: true } && !(Interlocked.Read(ref turnBegan) is not 0 and var began && Stopwatch.GetElapsedTime(began) > LongestTurn);

    /// <summary>The ledger's database being away, and back.</summary>
    protected Outages Outages { get; } = outages;

    /// <summary>One turn. What may fail in it stands in <see cref="TryAsync"/>.</summary>
    protected abstract Task TurnAsync(CancellationToken cancel);

    protected sealed override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            Interlocked.Exchange(ref turnBegan, Stopwatch.GetTimestamp());
            await TurnAsync(stoppingToken);
            Interlocked.Exchange(ref turnBegan, 0);
            await Task.Delay(every, stoppingToken);
        }
    }

    /// <summary>Does something that may fail; false when it did.</summary>
    /// <param name="failed">Says it, with a trace that holds no message; not called while the database is away, which is said elsewhere.</param>
    protected async Task<bool> TryAsync(Func<Task> what, Action<string> failed, CancellationToken cancel)
    {
        try
        {
            await what();
            return true;
        }
        catch (Exception exception) when (!cancel.IsCancellationRequested)
        {
            if (!Outages.Notice(exception))
                failed(SafeTrace.Of(exception));
            return false;
        }
    }
}
