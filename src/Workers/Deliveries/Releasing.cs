using SenHub.Adapters.Clock;
using SenHub.Adapters.Storage;
using SenHub.Domain.Deliveries;

namespace SenHub.Workers.Deliveries;

/// <summary>A person lets a delivery go, or go a second time to its one recipient: bound to what they saw, with who and why on record (SD-W2). The hub never does the second by itself (SD-S1).</summary>
internal sealed class Releasing(IDeliveryLedger deliveries, PhraseWord phrases, HubClock clock)
{
    /// <summary>Why a delivery may not be sent once more, in a sentence; null where it may.</summary>
    public static string? WhyNotAgain(Delivery delivery) => delivery.State switch
    {
        DeliveryState.Unknown or DeliveryState.Sent => null,
        DeliveryState.Held => $"{delivery.Reference} was not sent: it is held. See senhub held, then senhub release.",
        DeliveryState.Bounced => $"{delivery.Reference} came back: put the address right, and tonight's run makes it anew.",
        _ => $"{delivery.Reference} is not one to send once more: it is {delivery.State}.",
    };

    /// <summary>Lets it go, from whichever state; null where it changed meanwhile.</summary>
    public async Task<Release?> TakeAsync(Delivery seen, string who, string why, CancellationToken cancel)
    {
        var release = Release.Of(seen, who, clock.Now, why);
        if (!await deliveries.ReleaseAsync(seen, release, Resumption.Of(seen), cancel))
            return null;
        await phrases.KeepAsync(seen, new Said(release.Who, release.At, why), cancel);
        return release;
    }
}
