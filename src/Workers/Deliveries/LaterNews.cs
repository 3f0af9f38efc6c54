using SenHub.Adapters.Channels;
using SenHub.Adapters.Clock;
using SenHub.Adapters.Storage;
using SenHub.Contracts;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Deliveries.Incoming;
using SenHub.Workers.Observe;

namespace SenHub.Workers.Deliveries;

/// <summary>What is learnt of a delivery after it went: acknowledgements and bounces.</summary>
internal sealed class LaterNews(IDeliveryLedger deliveries, IChannelLedger ledger, ILetterLedger letters, Returns returns, IEnumerable<IAfterwards> providers, HubClock clock)
{
    // A mailbox system gives up within days; a link that was not bounced by then will not be.
    private static readonly TimeSpan AskedFor = TimeSpan.FromDays(7);

    private static readonly DeliveryState[] Answerable = [DeliveryState.Sent, DeliveryState.Unknown, DeliveryState.Sending];

    /// <summary>A recipient's system says that it has the documents, or will not take them. False where that fits no delivery of its route.</summary>
    public async Task<bool> AcknowledgedAsync(string route, Acknowledgement said, CancellationToken cancel)
    {
        if (await deliveries.DeliveryAsync(said.Id, cancel) is not { } delivery || delivery.Recipient.Route != route)
            return false;
        if (delivery.State is DeliveryState.Acknowledged or DeliveryState.Bounced)
            return true; // said before
        if (!Answerable.Contains(delivery.State))
            return false;
        using var told = Traces.Paper(Stage.Deliveries, "acknowledge", delivery.PaperId, delivery.School.ToString(), delivery.Kind, delivery.Id);
        var after = said.State == Acknowledgement.Accepted
            ? delivery with { State = DeliveryState.Acknowledged, SentAt = delivery.SentAt ?? clock.Now, ProviderId = said.Reference ?? delivery.ProviderId, Note = null }
            : delivery with { State = DeliveryState.Bounced, Note = $"the recipient's system refused it: {said.Reason ?? "it gave no reason the hub knows"}" };
        return await ledger.ConfirmAsync(delivery, after, cancel)
            ? true
            : await AcknowledgedAsync(route, said, cancel); // it moved on meanwhile: judged anew on what is so now
    }

    /// <summary>Asks about everything that went in the last days and is not settled; returns how many came back.</summary>
    public async Task<int> AskAsync(CancellationToken cancel)
    {
        var bounced = 0;
        var askable = providers.ToDictionary(provider => provider.Route);
        var open = askable.Count == 0 ? [] : await ledger.SentSinceAsync(clock.Now - AskedFor, cancel);
        foreach (var delivery in open.Where(delivery => delivery is { ProviderId: not null, Note: null } && askable.ContainsKey(delivery.Recipient.Route ?? "")))
        {
            switch (await askable[delivery.Recipient.Route!].AskAsync(delivery.ProviderId!, cancel))
            {
                case Afterwards.Bounced back:
                    using (Traces.Paper(Stage.Deliveries, "bounce", delivery.PaperId, delivery.School.ToString(), delivery.Kind, delivery.Id))
                        bounced += await letters.LearnAsync(await returns.OfAsync(delivery, new LetterNews(DeliveryState.Bounced, back.Why, HoldsAddress: true), clock.Now, cancel), cancel) ? 1 : 0;
                    break;
                case Afterwards.Delivered:
                    await ledger.ConfirmAsync(delivery, delivery with { Note = LetterNews.Reached }, cancel);
                    break;
                default:
                    break; // nothing is known yet
            }
        }

        return bounced;
    }
}
