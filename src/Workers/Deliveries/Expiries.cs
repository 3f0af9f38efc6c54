using SenHub.Adapters.Bus;
using SenHub.Adapters.Channels;
using SenHub.Adapters.Clock;
using SenHub.Adapters.Endings;
using SenHub.Domain.Deliveries;

namespace SenHub.Workers.Deliveries;

/// <summary>Everything that runs out: what the settings name, what channels know of their secrets, and the certificates that servers show.</summary>
internal sealed class Expiries(IEndings settings, IEnumerable<IDeliveryChannel> channels, IBroker broker)
{
    /// <summary>Looks at all of it now.</summary>
    public async Task<IReadOnlyList<Ending>> LookAsync(CancellationToken cancel)
    {
        var states = new List<ChannelState>();
        foreach (var channel in channels)
            states.Add(await channel.LookAsync(cancel));
        return await WithAsync(states, await broker.LookAsync(cancel), cancel);
    }

    /// <summary>The same where channels and broker were looked at already.</summary>
    public async Task<IReadOnlyList<Ending>> WithAsync(IReadOnlyList<ChannelState> states, BrokerState bus, CancellationToken cancel)
    {
        IEnumerable<(string What, DateTimeOffset? Ends)> shown =
        [
            .. states.Select(state => ($"the certificate of the server behind {state.Route}", state.CertificateEnds)),
            ($"the certificate of the broker ({bus.Name})", bus.CertificateEnds),
        ];
        return [.. await settings.LookAsync(cancel), .. from one in shown where one.Ends is not null select new Ending(one.What, DateOnly.FromDateTime(one.Ends.GetValueOrDefault().UtcDateTime))];
    }
}
