using System.CommandLine;
using SenHub.Adapters.Storage;
using SenHub.Domain.Deliveries;

namespace SenHub.Workers.Cli;

/// <summary>senhub resend: a person who has looked lets a delivery of unknown outcome go a second time. The hub never does that by itself.</summary>
internal static class ResendVerb
{
    /// <summary>The verb.</summary>
    public static Command Make()
    {
        var reference = new Argument<string>("REF") { Description = "The reference that senhub held shows, for example H7K2-9QXM." };
        var why = Common.Why();
        var verb = new Command("resend", "Send a delivery of unknown outcome once more, after looking that it did not arrive. Every gate is asked again.") { reference, why };
        verb.SetAction((parse, cancel) => new DeliveryDecision(WhyNot, "to be sent once more, in the next sending window.")
            .TakeAsync(Common.HomeOf(parse), parse.GetRequiredValue(reference), parse.GetRequiredValue(why), cancel));
        return verb;
    }

    private static string? WhyNot(Delivery delivery) => delivery.State switch
    {
        DeliveryState.Unknown => null,
        DeliveryState.Held => $"{delivery.Reference} was not sent: it is held. See senhub held, then senhub release.",
        _ => $"{delivery.Reference} has no unknown outcome: it is {delivery.State}.",
    };
}
