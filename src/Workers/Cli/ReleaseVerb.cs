using System.CommandLine;
using SenHub.Adapters.Storage;
using SenHub.Domain.Deliveries;

namespace SenHub.Workers.Cli;

/// <summary>senhub release: a person lets a held delivery go.</summary>
internal static class ReleaseVerb
{
    /// <summary>The verb.</summary>
    public static Command Make()
    {
        var reference = new Argument<string>("REF") { Description = "The reference that senhub held shows, for example H7K2-9QXM." };
        var why = Common.Why();
        var verb = new Command("release", "Let a held delivery go. It leaves in its window; the decision is kept with your account and reason.") { reference, why };
        verb.SetAction((parse, cancel) => new DeliveryDecision(WhyNot, "and leaves in the next sending window.")
            .TakeAsync(Common.HomeOf(parse), parse.GetRequiredValue(reference), parse.GetRequiredValue(why), cancel));
        return verb;
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
