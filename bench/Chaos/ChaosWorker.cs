using SenHub.Adapters.Clock;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Domain.Time;
using SenHub.Workers.Cli;
using SenHub.Workers.Nights;

namespace SenHub.Bench.Chaos;

/// <summary>A hub in a process of its own that works through a night and the days after it until no work is left, whatever else is dead at the moment.</summary>
internal static class ChaosWorker
{
    /// <summary>The night of the samples.</summary>
    public static readonly DateOnly Night = new(2026, 11, 22);

    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(200);

    /// <summary>0 when all is done; 1 when the store cannot be reached at the start, as a service that its supervisor starts again.</summary>
    /// <param name="staysUp">It opens no night, and waits for more where nothing is left.</param>
    public static async Task<int> RunAsync(HubHome home, bool staysUp = false)
    {
        Parent.EndsUs();
        var clock = new ChaosClock(home.Folder);
        await using var hub = await HubHost.StartAsync(home, default, clock, RoundSettings.Read(home));
        if (hub is null)
            return 1;
        var opened = staysUp;
        while (true)
        {
            try
            {
                opened = opened || await OpenAsync(hub);
                await hub.Get<Sweeper>().SweepAsync(default);
                if (await IsDoneAsync(hub, clock) && !staysUp)
                    return 0;
            }
            catch (Exception away)
            {
                // The store is down, or went in the middle: nothing is known to be done until it says so.
                await Console.Error.WriteLineAsync($"{away.GetType().Name}: {away.InnerException?.GetType().Name}");
            }

            await Task.Delay(Glance);
        }
    }

    // As the service's schedule does: a night that ended is not opened again.
    private static async Task<bool> OpenAsync(HubHost hub)
    {
        foreach (var school in hub.Get<Schools>().Sound)
        {
            if (await hub.Get<ILedger>().LastNightAsync(school.Number, default) is null)
                await hub.Get<Nightfall>().OpenAsync(school, new NightDue(Night, Missed: false, SendsDigest: true), null, default);
        }

        return true;
    }

    private static async Task<bool> IsDoneAsync(HubHost hub, ChaosClock clock)
    {
        var ledger = hub.Get<ILedger>();
        if (await ledger.NextDueAsync(default) is not { } next)
            return true;
        if (await ledger.OpenAsync(hub.Get<HubClock>().Now, default) == 0)
            clock.JumpTo(next);
        return false;
    }
}
