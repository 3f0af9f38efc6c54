using SenHub.Adapters.Clock;
using SenHub.Adapters.Storage;

namespace SenHub.Workers.Nights;

/// <summary>Drives the flow from a command: until nothing is due, or through a stretch of the demo's own time.</summary>
internal sealed class NightDriver(ILedger ledger, Sweeper sweeper, HubClock clock, TimeProvider time, Outages outages)
{
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan SweepEvery = TimeSpan.FromSeconds(2);

    // A database that starts anew is waited for; one that stays away is for the person at the command.
    private static readonly TimeSpan LongestOutage = TimeSpan.FromMinutes(2);

    // As long as an endpoint whose places are taken, or whose minute is used up, asks for.
    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(30);

    /// <summary>Until no open row is due, nor will be in a moment: what stepped back for others is still this night's.</summary>
    public async Task RunToQuietAsync(CancellationToken cancel)
    {
        var began = clock.Now;
        await RunWhatIsDueAsync(cancel);
        while (await NextAsync(cancel) is { } next && next <= (time is SteppingTime ? began : clock.Now) + Moment)
        {
            // A clock that stands is moved by no more than the moment itself, however often something steps back.
            if (time is SteppingTime standing)
                standing.MoveTo(next);
            else
                await Task.Delay(Glance, cancel);
            await RunWhatIsDueAsync(cancel);
        }
    }

    private async Task RunWhatIsDueAsync(CancellationToken cancel)
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
        await RunWhatIsDueAsync(cancel);
        while (await NextAsync(cancel) is { } next && next <= end)
        {
            time.MoveTo(next);
            await RunWhatIsDueAsync(cancel);
        }

        time.MoveTo(end);
    }

    private Task<DateTimeOffset?> NextAsync(CancellationToken cancel) => outages.WaitOutAsync(LongestOutage, () => ledger.NextDueAsync(cancel), cancel);

    private Task SweepAsync(CancellationToken cancel) => outages.WaitOutAsync(LongestOutage, () => sweeper.SweepAsync(cancel), cancel);
}
