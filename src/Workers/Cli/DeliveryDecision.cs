using SenHub.Adapters.Clock;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Domain;
using SenHub.Domain.Deliveries;
using SenHub.Workers.Deliveries;

namespace SenHub.Workers.Cli;

/// <summary>A person's decision on one delivery, bound to what they saw; who is the signed-in account, never an argument (SD-W2).</summary>
/// <param name="WhyNot">Why this delivery may not be decided on so, or null where it may.</param>
/// <param name="Done">What the delivery does next, after "REF is … by WHO".</param>
internal sealed record DeliveryDecision(Func<Delivery, string?> WhyNot, string Done)
{
    /// <summary>Takes the decision, or says why it cannot be taken.</summary>
    public async Task<int> TakeAsync(HubHome home, string typed, string why, CancellationToken cancel)
    {
        await using var hub = await HubHost.OpenAsync(home, cancel);
        return hub is null ? SenHubCommand.WrongUse : await TakeAsync(hub, typed, why, cancel);
    }

    /// <summary>The same on a hub that is up.</summary>
    public async Task<int> TakeAsync(HubHost hub, string typed, string why, CancellationToken cancel)
    {
        var deliveries = hub.Get<IDeliveryLedger>();
        var reference = ShortReference.Tidy(typed);
        if (await deliveries.ByReferenceAsync(reference, cancel) is not { } delivery)
            return Common.Refuse($"Nothing held has the reference {reference}. Run senhub held to see which wait.");
        if (WhyNot(delivery) is { } refusal)
            return Common.Refuse(refusal);
        if (await hub.Get<Releasing>().TakeAsync(delivery, Environment.UserName, why, cancel) is not { } release)
            return Common.Refuse($"{reference} changed while you decided; run senhub held again.");
        Console.WriteLine($"{reference} is released by {release.Who} {Done}");
        return SenHubCommand.Done;
    }
}
