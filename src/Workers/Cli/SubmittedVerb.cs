using System.CommandLine;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Domain;
using SenHub.Domain.Deliveries;
using SenHub.Workers.Deliveries;

namespace SenHub.Workers.Cli;

/// <summary>senhub submitted: a person has carried a paper from the tray to its recipient, and types the reference that the portal gave.</summary>
internal static class SubmittedVerb
{
    /// <summary>The verb.</summary>
    public static Command Make()
    {
        var reference = new Argument<string>("REF") { Description = "The reference of the delivery, as senhub held or the index shows it, for example H7K2-9QXM." };
        var theirs = new Option<string>("--reference")
        {
            Description = "What the portal gave as its own reference, kept as proof. Names no pupil.",
            HelpName = "TEXT",
            Required = true,
            CustomParser = result => result.Tokens is [{ Value: var text }] && TrayWord.Tidy(text) is { } tidy ? tidy : Refuse(result),
        };
        var verb = new Command("submitted", "Say that a paper laid in the tray was handed in, with the portal's reference. Kept with your account.") { reference, theirs };
        verb.SetAction((parse, cancel) => RunAsync(Common.HomeOf(parse), parse.GetRequiredValue(reference), parse.GetRequiredValue(theirs), cancel));
        return verb;
    }

    private static async Task<int> RunAsync(HubHome home, string typed, string theirs, CancellationToken cancel)
    {
        await using var hub = await HubHost.OpenAsync(home, cancel);
        if (hub is null)
            return SenHubCommand.WrongUse;
        var reference = ShortReference.Tidy(typed);
        if (await hub.Get<IDeliveryLedger>().ByReferenceAsync(reference, cancel) is not { } delivery)
            return Say($"There is no delivery {reference}.", SenHubCommand.WrongUse);
        if (!TrayWord.MayBeSaid(delivery))
            return Say($"{reference} does not lie in the tray: it is {delivery.State}.", SenHubCommand.WrongUse);
        var after = TrayWord.Submitted(delivery, theirs, Environment.UserName);
        if (!await hub.Get<IChannelLedger>().ConfirmAsync(delivery, after, cancel))
            return Say($"{reference} changed meanwhile; run the command again.", SenHubCommand.WrongUse);
        Console.WriteLine($"{reference} is marked as submitted by {Environment.UserName} under {theirs}{(delivery.IsSubmitted ? $", in place of {delivery.ProviderId}" : "")}.");
        return SenHubCommand.Done;
    }

    private static int Say(string why, int code)
    {
        Console.Error.WriteLine(why);
        return code;
    }

    private static string Refuse(System.CommandLine.Parsing.ArgumentResult result)
    {
        result.AddError("--reference needs the portal's reference, one line of at most 80 letters, for example \"EHC-2026-1187\".");
        return "";
    }
}
