using SenHub.Adapters.Clock;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Domain.Deliveries;
using SenHub.Workers.Cli;
using SenHub.Workers.Deliveries;

namespace SenHub.Bench.Chaos;

/// <summary>The person who reads in the morning which sends have an unknown outcome, played by rule: in one round every one goes again, in the next all are let be.</summary>
internal static class Person
{
    /// <summary>Decides after the last kill, and returns what was let go again.</summary>
    public static async Task<IReadOnlySet<Guid>> DecideAsync(HubHost hub, bool sendsAgain)
    {
        var again = new HashSet<Guid>();
        if (!sendsAgain)
            return again;
        var deliveries = hub.Get<IDeliveryLedger>();
        foreach (var school in hub.Get<Schools>().Sound)
        {
            foreach (var unknown in await deliveries.InStateAsync(school.Number, DeliveryState.Unknown, default))
            {
                var release = new Release("chaos", hub.Get<HubClock>().Now, "looked, and did not find it", unknown.Version, []);
                if (await deliveries.ReleaseAsync(unknown, release, Resumption.Of(unknown), default))
                    again.Add(unknown.Id);
            }
        }

        return again;
    }
}
