using SenHub.Adapters.Clock;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Domain.Import;
using SenHub.Domain.Time;
using SenHub.Workers.Cli;
using SenHub.Workers.Nights;

namespace SenHub.Bench.Chaos;

/// <summary>The schedule of the one evening of a round, for the worker that leads: each school's night is opened when its hour strikes.</summary>
internal sealed class ChaosEvening(HubHost hub)
{
    /// <summary>The night of the samples.</summary>
    public static readonly DateOnly Night = new(2026, 11, 22);

    // The schools' hours lie evenly over a minute of the wall's: the leader is needed again and again while others die.
    private static readonly TimeSpan Hours = TimeSpan.FromHours(1);

    private readonly HashSet<SchoolNumber> open = [];
    private bool allEnded;

    /// <summary>When the first school's night begins.</summary>
    public static DateTimeOffset Begin => HubClock.ToMoment(Night.ToDateTime(new TimeOnly(18, 30)));

    /// <summary>Opens what is due, and returns the hour that strikes next; null when the last has struck.</summary>
    public async Task<DateTimeOffset?> OpenAsync()
    {
        var (schools, now) = (hub.Get<Schools>().Sound, hub.Get<HubClock>().Now);
        for (var at = 0; at < schools.Count; at++)
        {
            if (Begin + (Hours * at / schools.Count) is var hour && hour > now)
                return hour;
            if (open.Contains(schools[at].Number))
                continue;
            await hub.Get<Nightfall>().OpenOnceAsync(schools[at], new NightDue(Night, Missed: false, SendsDigest: true), default); // as the service's schedule does
            open.Add(schools[at].Number);
        }

        return null;
    }

    /// <summary>Every school's night has ended, whoever opened it, and no work is left.</summary>
    public async Task<bool> IsOverAsync() => (allEnded = allEnded || await HaveEndedAsync()) && await hub.Get<ILedger>().NextDueAsync(default) is null;

    private async Task<bool> HaveEndedAsync()
    {
        foreach (var school in hub.Get<Schools>().Sound)
        {
            if (await hub.Get<ILedger>().LastNightAsync(school.Number, default) is null)
                return false;
        }

        return true;
    }
}
