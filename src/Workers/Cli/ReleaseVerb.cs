using System.CommandLine;
using SenHub.Adapters.Clock;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Domain.Deliveries;
using SenHub.Workers.Deliveries;

namespace SenHub.Workers.Cli;

/// <summary>senhub release: a person lets a held delivery go; who is the signed-in account, never an argument (SD-W2).</summary>
internal static class ReleaseVerb
{
    /// <summary>The verb.</summary>
    public static Command Make()
    {
        var reference = new Argument<string>("REF") { Description = "The reference that senhub held shows, for example H7K2-9QXM." };
        var why = Common.Why();
        var verb = new Command("release", "Let a held delivery go. It leaves in its window; the decision is kept with your account and reason.") { reference, why };
        verb.SetAction((parse, cancel) => RunAsync(Common.HomeOf(parse), parse.GetRequiredValue(reference), parse.GetRequiredValue(why), cancel));
        return verb;
    }

    private static async Task<int> RunAsync(HubHome home, string typed, string why, CancellationToken cancel)
    {
        if (why.Trim().Length == 0)
            return Refuse("--why needs a reason, for example \"address confirmed by telephone\".");
        await using var hub = await HubHost.StartAsync(home, cancel);
        if (hub is null)
            return SenHubCommand.WrongUse;
        var deliveries = hub.Get<IDeliveryLedger>();
        var reference = DeliveryReference.Tidy(typed);
        if (await deliveries.ByReferenceAsync(reference, cancel) is not { } delivery)
            return Refuse($"No delivery has the reference {reference}. Run senhub held to see which wait.");
        if (delivery.State != DeliveryState.Held)
            return Refuse(delivery.State == DeliveryState.Unknown
                ? $"{reference} may have gone already ({delivery.Note}). Look for it there first; it is never sent again by itself."
                : $"{reference} is not held: it is {delivery.State}.");
        if (delivery.Holds.FirstOrDefault(hold => !hold.Releasable) is { } fixedHold)
            return Refuse($"{reference} cannot be released: {fixedHold.Reason} [{fixedHold.Gate}]. Mend the fact, and tonight's run lets it go.");
        var release = new Release(Environment.UserName, hub.Get<HubClock>().Now, why.Trim(), delivery.Version, [.. delivery.Holds.Select(hold => hold.Gate)]);
        if (!await deliveries.ReleaseAsync(delivery, release, Resumption.Of(delivery), cancel))
            return Refuse($"{reference} changed while you decided; run senhub held again.");
        Console.WriteLine($"{reference} is released by {release.Who} and leaves in the next sending window.");
        return SenHubCommand.Done;
    }

    private static int Refuse(string why)
    {
        Console.Error.WriteLine(why);
        return SenHubCommand.WrongUse;
    }
}
