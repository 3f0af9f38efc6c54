using System.Diagnostics;
using SenHub.Adapters.Storage;
using SenHub.Adapters.Storage.Crew;
using SenHub.Workers.Nights;

namespace SenHub.Workers.Service;

/// <summary>Something the service does again and again while it runs. What fails is said, once an outage, and done again in the next turn.</summary>
/// <param name="leadership">For what only the leader of the schedule does: a turn is taken while leading, and broken off when another leads.</param>
internal abstract class Loop(TimeSpan every, Outages outages, ILeadership? leadership = null) : BackgroundService
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
            await (leadership is null ? TurnOnceAsync(stoppingToken) : LeadAsync(leadership, stoppingToken));
            await Task.Delay(every, stoppingToken);
        }
    }

    private async Task LeadAsync(ILeadership leads, CancellationToken stopping)
    {
        var term = await leads.TermAsync(stopping);
        using var turn = CancellationTokenSource.CreateLinkedTokenSource(stopping, term);
        try
        {
            await TurnOnceAsync(turn.Token);
        }
        catch (OperationCanceledException) when (term.IsCancellationRequested && !stopping.IsCancellationRequested)
        {
            // The ledger has another leader, who begins where this one's work was saved.
        }
    }

    private async Task TurnOnceAsync(CancellationToken cancel)
    {
        Interlocked.Exchange(ref turnBegan, Stopwatch.GetTimestamp());
        try
        {
            await TurnAsync(cancel);
        }
        finally
        {
            Interlocked.Exchange(ref turnBegan, 0);
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
