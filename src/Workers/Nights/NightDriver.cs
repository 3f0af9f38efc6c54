using SenHub.Adapters.Clock;
using SenHub.Adapters.Storage;

namespace SenHub.Workers.Nights;

/// <summary>Drives the flow from a command: until nothing is due, or through a stretch of the demo's own time.</summary>
internal sealed class NightDriver(ILedger ledger, Sweeper sweeper, HubClock clock)
{
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan SweepEvery = TimeSpan.FromSeconds(2);

    /// <summary>Until no open row is due.</summary>
    public async Task RunToQuietAsync(CancellationToken cancel)
    {
        var sincesweep = System.Diagnostics.Stopwatch.StartNew();
        await sweeper.SweepAsync(cancel);
        while (await ledger.OpenAsync(clock.Now, cancel) > 0)
        {
            await Task.Delay(Glance, cancel);
            if (sincesweep.Elapsed < SweepEvery)
                continue;
            await sweeper.SweepAsync(cancel);
            sincesweep.Restart();
        }
    }

    /// <summary>Through the demo's time to a moment, stopping at each row that falls due on the way.</summary>
    public async Task RunUntilAsync(SteppingTime time, DateTimeOffset end, CancellationToken cancel)
    {
        await RunToQuietAsync(cancel);
        while (await ledger.NextDueAsync(cancel) is { } next && next <= end)
        {
            time.MoveTo(next);
            await RunToQuietAsync(cancel);
        }

        time.MoveTo(end);
    }
}
