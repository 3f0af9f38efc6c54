using System.Security.Cryptography;
using SenHub.Adapters.Channels;
using SenHub.Adapters.Clock;
using SenHub.Adapters.Storage;
using SenHub.Contracts;
using SenHub.Workers.Observe;

namespace SenHub.Workers.Deliveries;

/// <summary>Hands a packed delivery to the channel of its route.</summary>
internal sealed class Dispatch(IEnumerable<IDeliveryChannel> channels, IChannelLedger ledger, HubClock clock)
{
    // After that nobody but a person can tell.
    private static readonly TimeSpan LongestLook = TimeSpan.FromHours(2);

    /// <summary>A turn at the delivery's endpoint, to be held from before it is packed until it is sent.</summary>
    public Task<Turn> TurnAsync(Delivery delivery, CancellationToken cancel) => ChannelOf(delivery)?.TurnAsync(cancel) ?? Task.FromResult(Turn.Free);

    /// <summary>Sends just what the gates have seen; the write-ahead happens just before the point of no return. An end that nobody saw is looked for at once.</summary>
    /// <param name="parcel">Null where a file is missing or changed.</param>
    public async Task<Outcome> SendAsync(Delivery delivery, Parcel? parcel, Func<CancellationToken, Task<bool>> beforeCommit, CancellationToken cancel)
    {
        if (ChannelOf(delivery) is not { } channel)
            return new Outcome.Misconfigured("no channel is set up for this route; see Delivery in senhub.yaml");
        if (parcel is null)
            return new Outcome.Rejected("the paper's file is missing or is not the one that was made; run the night again");
        using var told = Traces.Paper(Stage.Deliveries, "send", delivery.PaperId, delivery.School.ToString(), delivery.Kind, delivery.Id);
        string? trace = null;
        var outcome = await channel.SendAsync(parcel with { Trace = told => trace = told, BeforeCommit = BeginAsync }, cancel);
        told.Came(outcome);
        return outcome is Outcome.Unknown ? await ReconcileAsync(delivery, cancel) : outcome;

        async Task<bool> BeginAsync(CancellationToken stop)
        {
            if (trace is not null)
                await ledger.TraceAsync(delivery.Id, trace, stop);
            if (parcel.IsLocked || delivery.Left.Count > 0)
                await ledger.LeavesAsAsync(delivery.Id, parcel.IsLocked ? [.. parcel.Attachments.Select(AsLeft)] : [], stop);
            return await beforeCommit(stop);
        }
    }

    /// <summary>Looks whether a send whose end nobody saw arrived.</summary>
    public async Task<Outcome> ReconcileAsync(Delivery delivery, CancellationToken cancel)
    {
        if (ChannelOf(delivery) is not { } channel)
            return new Outcome.Unknown("the route has no channel any more");
        using var told = Traces.Paper(Stage.Deliveries, "reconcile", delivery.PaperId, delivery.School.ToString(), delivery.Kind, delivery.Id);
        var (startedAt, trace) = await ledger.AttemptAsync(delivery.Id, cancel) ?? (delivery.DecidedAt, null);
        var found = await channel.ReconcileAsync(new Attempt(delivery.Id, delivery.MessageId, delivery.Recipient.Email ?? "", startedAt) { Trace = trace }, cancel);
        told.Came(found);
        return found is Outcome.Unknown unknown && clock.Now - startedAt > LongestLook ? unknown with { LookAgainAfter = null } : found;
    }

    // The paper's own hash is that of the open file; a locked one is other bytes each time, and the proof has both.
    private static LeftFile AsLeft(Attachment file) => new(file.Name, Convert.ToHexStringLower(SHA256.HashData(file.Content.Span)));

    private IDeliveryChannel? ChannelOf(Delivery delivery) => channels.FirstOrDefault(channel => channel.Route == delivery.Recipient.Route);
}
