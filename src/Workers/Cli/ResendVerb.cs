using System.CommandLine;
using SenHub.Adapters.Storage;
using SenHub.Domain.Deliveries;
using SenHub.Workers.Deliveries;

namespace SenHub.Workers.Cli;

/// <summary>senhub resend: a person who has looked lets a delivery go a second time to its one recipient, where its outcome is unknown or it was sent and did not arrive. The hub never does that by itself.</summary>
internal static class ResendVerb
{
    /// <summary>The verb.</summary>
    public static Command Make()
    {
        var reference = new Argument<string>("REF") { Description = "The reference that senhub held shows, for example H7K2-9QXM." };
        var why = Common.Why();
        var verb = new Command("resend", "Send a delivery once more to its one recipient, after looking that it did not arrive. Every gate is asked again.") { reference, why };
        verb.SetAction((parse, cancel) => new DeliveryDecision(Releasing.WhyNotAgain, "to be sent once more, in the next sending window.")
            .TakeAsync(Common.HomeOf(parse), parse.GetRequiredValue(reference), parse.GetRequiredValue(why), cancel));
        return verb;
    }
}
