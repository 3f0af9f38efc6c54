using System.CommandLine;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Domain;
using SenHub.Domain.Deliveries;

namespace SenHub.Workers.Cli;

/// <summary>senhub release: a person lets go a held delivery, or something of the night's reading that was not believed.</summary>
internal static class ReleaseVerb
{
    /// <summary>The verb.</summary>
    public static Command Make()
    {
        var reference = new Argument<string>("REF") { Description = "The reference that senhub held shows, for example H7K2-9QXM." };
        var why = Common.Why();
        var verb = new Command("release", "Let something held go: a paper leaves in its window, a change of the roll, an export or a sheet counts from the next run. The decision is kept with your account and reason.") { reference, why };
        verb.SetAction((parse, cancel) => RunAsync(Common.HomeOf(parse), parse.GetRequiredValue(reference), parse.GetRequiredValue(why), cancel));
        return verb;
    }

    private static async Task<int> RunAsync(HubHome home, string typed, string why, CancellationToken cancel)
    {
        await using var hub = await HubHost.OpenAsync(home, cancel);
        if (hub is null)
            return SenHubCommand.WrongUse;
        return await hub.Get<IImportLedger>().ByReferenceAsync(ShortReference.Tidy(typed), cancel) is { } import
            ? await ImportDecisionByPerson.TakeAsync(hub, import, why, cancel)
            : await new DeliveryDecision(WhyNot, "and leaves in the next sending window.").TakeAsync(hub, typed, why, cancel);
    }

    private static string? WhyNot(Delivery delivery) => delivery.State switch
    {
        DeliveryState.Unknown => $"{delivery.Reference} may have gone already ({delivery.Note}). If it did not arrive: senhub resend {delivery.Reference} --why \"who looked, and where\"",
        not DeliveryState.Held => $"{delivery.Reference} is not held: it is {delivery.State}.",
        _ => delivery.Holds.FirstOrDefault(hold => !hold.Releasable) is { } fixedHold
            ? $"{delivery.Reference} cannot be released: {fixedHold.Reason} [{fixedHold.Gate}]. Mend the fact, and tonight's run lets it go."
            : null,
    };
}
