using System.CommandLine;
using SenHub.Adapters.Settings;
using SenHub.Domain.Deliveries;
using SenHub.Workers.Documents;

namespace SenHub.Workers.Cli;

/// <summary>senhub send FILE --for DOCUMENT: a person gives back an edited version of a paper that the hub made (SD-P5).</summary>
internal static class SendVerb
{
    /// <summary>The verb.</summary>
    public static Command Make()
    {
        var file = new Argument<string>("FILE") { Description = "The edited Word file (.docx) or PDF." };
        var document = new Option<string>("--for") { Description = "The reference of the delivery in whose place it goes, as senhub held and the index show it, for example H7K2-9QXM.", HelpName = "DOCUMENT", Required = true };
        var why = Common.Why();
        var verb = new Command("send", "Send an edited version of a made paper to the same recipient: every gate reads the edited text first, and it goes with proof as edited by you. A Word file goes as it is.") { file, document, why };
        verb.SetAction((parse, cancel) => RunAsync(Common.HomeOf(parse), parse.GetRequiredValue(file), parse.GetRequiredValue(document), parse.GetRequiredValue(why), cancel));
        return verb;
    }

    private static async Task<int> RunAsync(HubHome home, string file, string document, string why, CancellationToken cancel)
    {
        if (!File.Exists(file))
            return Common.Refuse("There is no such file.");
        await using var hub = await HubHost.OpenAsync(home, cancel);
        if (hub is null)
            return SenHubCommand.WrongUse;
        return await hub.Get<EditedPapers>().TakeAsync(document, await File.ReadAllBytesAsync(file, cancel), Environment.UserName, why, cancel) switch
        {
            EditedOutcome.Refused refused => Common.Refuse(refused.Why),
            EditedOutcome.Taken taken => Say(taken),
            var other => throw new InvalidOperationException($"An outcome that nobody knows: {other.GetType().Name}."),
        };
    }

    private static int Say(EditedOutcome.Taken taken)
    {
        foreach (var label in taken.Missing)
            Console.WriteLine($"Look again: the form needs “{label}”, and these words do not stand in the edited file.");
        if (taken.Delivery is not { } delivery)
            return Common.Refuse("Just this file was given before; nothing new is planned.");
        Console.WriteLine(delivery.State == DeliveryState.Held
            ? $"{delivery.Reference} is taken as edited by {Environment.UserName}, and is held:"
            : $"{delivery.Reference} is taken as edited by {Environment.UserName}, and leaves in the next sending window if every gate agrees once more.");
        foreach (var hold in delivery.Holds)
            Console.WriteLine($"  {hold.Reason} [{hold.Gate}]");
        return delivery.State == DeliveryState.Held ? SenHubCommand.NeedsPerson : SenHubCommand.Done;
    }
}
