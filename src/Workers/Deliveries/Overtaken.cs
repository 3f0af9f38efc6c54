using SenHub.Adapters.Storage;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;

namespace SenHub.Workers.Deliveries;

/// <summary>Morning mails that waited so long that a newer one is there: yesterday's digest or heartbeat, sent after a standstill, would tell what is no longer so.</summary>
internal sealed class Overtaken(IDeliveryLedger deliveries)
{
    /// <summary>The delivery as superseded; null where it is still the newest.</summary>
    public async Task<Delivery?> JudgeAsync(Delivery delivery, CancellationToken cancel)
    {
        if (!IsOfAMorning(delivery))
            return null;
        var same = await deliveries.AboutAsync(delivery.School, delivery.Kind, delivery.Subject, cancel);
        return same.Any(other => IsOfAMorning(other) && other.Recipient.Key == delivery.Recipient.Key && IsNewer(other, delivery))
            ? delivery with { State = DeliveryState.Superseded, Note = "a newer one took its place before it could go" }
            : null;
    }

    // Heartbeats of several mornings may hang on one night: the last that was run.
    private static bool IsNewer(Delivery other, Delivery delivery) =>
        delivery.Kind == PaperKinds.Digest ? other.Night > delivery.Night : string.CompareOrdinal(other.Period, delivery.Period) > 0;

    private static bool IsOfAMorning(Delivery delivery) =>
        delivery.Kind == PaperKinds.Digest || (delivery.Kind == PaperKinds.Faults && delivery.Period.StartsWith(ItNotices.Heartbeat, StringComparison.Ordinal));
}
