using SenHub.Adapters.Clock;
using SenHub.Adapters.Storage;

namespace SenHub.Workers.Nights;

/// <summary>Drives the flow from a command: until nothing is due, or through a stretch of the demo's own time.</summary>
internal sealed class NightDriver(ILedger ledger, Sweeper sweeper, HubClock clock, Outages outages)
{
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan SweepEvery = TimeSpan.FromSeconds(2);

    // A database that starts anew is waited for; one that stays away is for the person at the command.
    private static readonly TimeSpan LongestOutage = TimeSpan.FromMinutes(2);

    /// <summary>Until no open row is due.</summary>
    public async Task RunToQuietAsync(CancellationToken cancel)
    {
        var sincesweep = System.Diagnostics.Stopwatch.StartNew();
        await SweepAsync(cancel);
        while (await outages.WaitOutAsync(LongestOutage, () => ledger.OpenAsync(clock.Now, cancel), cancel) > 0)
        {
            var isSweepWanted = await outages.WaitOutAsync(LongestOutage, () => sweeper.FeedAsync(Glance, cancel), cancel);
            if (!isSweepWanted && sincesweep.Elapsed < SweepEvery)
                continue;
            await SweepAsync(cancel);
            sincesweep.Restart();
        }

        await sweeper.RestAsync();
    }

    /// <summary>Through the demo's time to a moment, stopping at each row that falls due on the way.</summary>
    public async Task RunUntilAsync(SteppingTime time, DateTimeOffset end, CancellationToken cancel)
    {
        await RunToQuietAsync(cancel);
        while (await outages.WaitOutAsync(LongestOutage, () => ledger.NextDueAsync(cancel), cancel) is { } next && next <= end)
        {
            time.MoveTo(next);
            await RunToQuietAsync(cancel);
        }

        time.MoveTo(end);
    }

    private Task SweepAsync(CancellationToken cancel) => outages.WaitOutAsync(LongestOutage, () => sweeper.SweepAsync(cancel), cancel);
}
