using SenHub.Adapters.Storage;
using SenHub.Domain.Deliveries;

namespace SenHub.Bench.Deliveries.Kills;

/// <summary>Holds each delivery against what the mail server wrote down before each of its answers.</summary>
internal sealed class KillAccount(KillFigures figures, IReadOnlyDictionary<string, int> received)
{
    /// <summary>Counts.</summary>
    public void Settle(IReadOnlyList<Delivery> deliveries)
    {
        if (deliveries.Count != figures.Deliveries)
            figures.Wrong.Add($"{deliveries.Count} deliveries stand in the ledger, not {figures.Deliveries}");
        foreach (var delivery in deliveries)
            Settle(delivery, received.GetValueOrDefault(delivery.MessageId));
    }

    private void Settle(Delivery delivery, int times)
    {
        figures.Once += times == 1 ? 1 : 0;
        if (times > 1)
        {
            figures.Doubled++;
            figures.Wrong.Add($"{delivery.Reference}: received {times} times, {delivery.State}");
        }

        // After the person's word a second unknown outcome is a new question, not a loss.
        if (delivery.State is not (DeliveryState.Sent or DeliveryState.Unknown) || (delivery.State == DeliveryState.Sent && times == 0))
        {
            figures.Lost++;
            figures.Wrong.Add($"{delivery.Reference}: {delivery.State}, received {times} times: {delivery.Note} {string.Join(" | ", delivery.Holds)}");
        }
    }
}
