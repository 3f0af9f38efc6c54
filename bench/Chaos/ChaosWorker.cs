using SenHub.Adapters.Clock;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Adapters.Storage.Crew;
using SenHub.Workers.Cli;
using SenHub.Workers.Nights;

namespace SenHub.Bench.Chaos;

/// <summary>A hub in a process of its own that works through a night and the days after it until no work is left, whatever else is dead at the moment. Workers compete to lead, as the service's do.</summary>
internal static class ChaosWorker
{
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(200);

    /// <summary>0 when all is done; 1 when the store cannot be reached at the start, as a service that its supervisor starts again.</summary>
    /// <param name="staysUp">It opens no night, and waits for more where nothing is left.</param>
    public static async Task<int> RunAsync(HubHome home, bool staysUp = false)
    {
        Parent.EndsUs();
        var clock = new ChaosClock(home.Folder);
        await using var hub = await HubHost.StartAsync(home, default, clock, RoundSettings.Read(home), parts => parts.AddLeadership(home.Folder));
        if (hub is null)
            return 1;
        var evening = new ChaosEvening(hub);
        while (true)
        {
            try
            {
                var leads = hub.Get<ILeadership>().Leads;
                var strikes = leads && !staysUp ? await evening.OpenAsync() : null;
                await hub.Get<Sweeper>().SweepAsync(default);
                if (leads)
                    await PassIdleHoursAsync(hub, clock, strikes);
                if (!staysUp && await evening.IsOverAsync())
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

    // Only whoever has just opened what is due knows that an hour is idle.
    private static async Task PassIdleHoursAsync(HubHost hub, ChaosClock clock, DateTimeOffset? strikes)
    {
        var ledger = hub.Get<ILedger>();
        if (await ledger.OpenAsync(hub.Get<HubClock>().Now, default) > 0)
            return;
        var due = await ledger.NextDueAsync(default);
        if ((strikes < due ? strikes : due ?? strikes) is { } next)
            clock.JumpTo(next);
    }
}
