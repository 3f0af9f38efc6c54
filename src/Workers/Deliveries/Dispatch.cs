using SenHub.Adapters.Channels;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;

namespace SenHub.Workers.Deliveries;

/// <summary>Packs a delivery and hands it to the channel of its route.</summary>
internal sealed class Dispatch(IEnumerable<IDeliveryChannel> channels, ParcelPacker packer, Schools schools)
{
    /// <summary>Sends; the write-ahead happens just before the point of no return.</summary>
    public async Task<Outcome> SendAsync(Delivery delivery, Func<CancellationToken, Task<bool>> beforeCommit, CancellationToken cancel)
    {
        if (ChannelOf(delivery) is not { } channel)
            return new Outcome.Misconfigured("no channel is set up for this route; see Delivery in senhub.yaml");
        if (!await packer.IsAsMadeAsync(delivery, cancel))
            return new Outcome.Rejected("the paper's file is missing or is not the one that was made; run the night again");
        var parcel = await packer.PackAsync(delivery, schools.Of(delivery.School), cancel);
        return await channel.SendAsync(parcel with { BeforeCommit = beforeCommit }, cancel);
    }

    /// <summary>Looks whether a send whose end nobody saw arrived.</summary>
    public async Task<Outcome> ReconcileAsync(Delivery delivery, CancellationToken cancel) =>
        ChannelOf(delivery) is { } channel
            ? await channel.ReconcileAsync(new Attempt(delivery.Id, delivery.MessageId, delivery.Recipient.Email ?? "", delivery.DecidedAt), cancel)
            : new Outcome.Unknown("the route has no channel any more");

    private IDeliveryChannel? ChannelOf(Delivery delivery) => channels.FirstOrDefault(channel => channel.Route == delivery.Recipient.Route);
}
