using System.Data.Common;
using System.Diagnostics;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using SenHub.Adapters.Clock;

namespace SenHub.Adapters.Storage.Crew;

/// <summary>
/// Asks for the seat every second, and leads while the last good answer was asked for less than a lease ago. A leader who is cut off has
/// stopped before the seat is given to another, twice a lease later. Only where something between closes the server's end and not ours may two
/// lead, for no longer than a lease; whatever a leader does may be done twice (decision 23).
/// </summary>
internal sealed partial class Leadership : BackgroundService, ILeadership
{
    /// <summary>How long an answer is good for.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan Every = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(250);

    private readonly ILeaderSeat seat;
    private readonly ILogger<Leadership> log;
    private readonly Timer ending;

    private CancellationTokenSource? term;
    private long heldAt;

    public Leadership(ILeaderSeat seat, ILogger<Leadership> log)
    {
        (this.seat, this.log) = (seat, log);
        ending = new Timer(_ => Volatile.Read(ref term)?.CancelSafely());
    }

    public bool Leads => Volatile.Read(ref term) is { IsCancellationRequested: false } && Stopwatch.GetElapsedTime(Interlocked.Read(ref heldAt)) < Lease;

    public async Task<CancellationToken> TermAsync(CancellationToken cancel)
    {
        while (true)
        {
            if (Leads && Volatile.Read(ref term) is { } now)
                return now.Token;
            await Task.Delay(Glance, cancel);
        }
    }

    public override void Dispose()
    {
        ending.Dispose();
        base.Dispose();
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        End();
        await seat.LeaveAsync();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var asked = Stopwatch.GetTimestamp();
            if (await HoldsAsync(stoppingToken))
                Hold(asked);
            else
                End();
            await Task.Delay(Every, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    // A database that is away is told by whoever works with it.
    private async Task<bool> HoldsAsync(CancellationToken cancel)
    {
        try
        {
            return await seat.HoldAsync(cancel);
        }
        catch (Exception fault) when (fault is DbException or OperationCanceledException)
        {
            return false;
        }
    }

    private void Hold(long asked)
    {
        var left = Lease - Stopwatch.GetElapsedTime(asked);
        if (left <= TimeSpan.Zero)
            return; // an answer that came too late to be of use; the next is asked for at once
        Interlocked.Exchange(ref heldAt, asked);
        var isNew = term is not { IsCancellationRequested: false };
        if (isNew)
            Volatile.Write(ref term, new CancellationTokenSource());
        ending.Change(left, Timeout.InfiniteTimeSpan);
        if (isNew)
            Began();
    }

    // Those who hold its token may still ask it, so it is not disposed of; cancelled, it holds nothing.
    private void End()
    {
        if (Interlocked.Exchange(ref term, null) is not { } over)
            return;
        over.CancelSafely();
        Ended();
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "This process leads the schedule")]
    private partial void Began();

    [LoggerMessage(Level = LogLevel.Information, Message = "This process no longer leads the schedule")]
    private partial void Ended();
}
