using SenHub.Adapters.Channels;
using SenHub.Adapters.Clock;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;

namespace SenHub.Workers.Deliveries;

/// <summary>Packs a delivery and hands it to the channel of its route.</summary>
internal sealed class Dispatch(IEnumerable<IDeliveryChannel> channels, ParcelPacker packer, Schools schools, IChannelLedger ledger, HubClock clock)
{
    // After that nobody but a person can tell.
    private static readonly TimeSpan LongestLook = TimeSpan.FromHours(2);

    /// <summary>Sends; the write-ahead happens just before the point of no return. An end that nobody saw is looked for at once.</summary>
    public async Task<Outcome> SendAsync(Delivery delivery, Func<CancellationToken, Task<bool>> beforeCommit, CancellationToken cancel)
    {
        if (ChannelOf(delivery) is not { } channel)
            return new Outcome.Misconfigured("no channel is set up for this route; see Delivery in senhub.yaml");
        if (!await packer.IsAsMadeAsync(delivery, cancel))
            return new Outcome.Rejected("the paper's file is missing or is not the one that was made; run the night again");
        var parcel = await packer.PackAsync(delivery, schools.Of(delivery.School), cancel);
        string? trace = null;
        var outcome = await channel.SendAsync(parcel with { Trace = told => trace = told, BeforeCommit = BeginAsync }, cancel);
        return outcome is Outcome.Unknown ? await ReconcileAsync(delivery, cancel) : outcome;

        async Task<bool> BeginAsync(CancellationToken stop)
        {
            if (trace is not null)
                await ledger.TraceAsync(delivery.Id, trace, stop);
            return await beforeCommit(stop);
        }
    }

    /// <summary>Looks whether a send whose end nobody saw arrived.</summary>
    public async Task<Outcome> ReconcileAsync(Delivery delivery, CancellationToken cancel)
    {
        if (ChannelOf(delivery) is not { } channel)
            return new Outcome.Unknown("the route has no channel any more");
        var (startedAt, trace) = await ledger.AttemptAsync(delivery.Id, cancel) ?? (delivery.DecidedAt, null);
        var found = await channel.ReconcileAsync(new Attempt(delivery.Id, delivery.MessageId, delivery.Recipient.Email ?? "", startedAt) { Trace = trace }, cancel);
        return found is Outcome.Unknown unknown && clock.Now - startedAt > LongestLook ? unknown with { LookAgainAfter = null } : found;
    }

    private IDeliveryChannel? ChannelOf(Delivery delivery) => channels.FirstOrDefault(channel => channel.Route == delivery.Recipient.Route);
}
