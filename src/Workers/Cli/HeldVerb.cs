using System.CommandLine;
using System.Text.Json;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Domain.Deliveries;

namespace SenHub.Workers.Cli;

/// <summary>senhub held: what waits for a person, and why.</summary>
internal static class HeldVerb
{
    /// <summary>The verb.</summary>
    public static Command Make()
    {
        var (school, json) = (Common.School(), Common.Json());
        var verb = new Command("held", "List what waits for a person, and why. Names no pupil.") { school, json };
        verb.SetAction((parse, cancel) => HubHost.OnSchoolsAsync(
            Common.HomeOf(parse), parse.GetValue(school), (hub, schools) => RunAsync(hub, schools, parse.GetValue(json), cancel), cancel));
        return verb;
    }

    private static async Task<int> RunAsync(HubHost hub, IReadOnlyList<SchoolSettings> schools, bool json, CancellationToken cancel)
    {
        var held = new List<Delivery>();
        foreach (var school in schools)
        {
            foreach (var state in new[] { DeliveryState.Held, DeliveryState.Unknown, DeliveryState.Failed, DeliveryState.Bounced })
                held.AddRange(await hub.Get<IDeliveryLedger>().InStateAsync(school.Number, state, cancel));
        }

        Console.WriteLine(json ? JsonSerializer.Serialize(new { held = held.Select(Told) }, Common.Indented) : HeldTable.Of(held));
        if (!json && held.Any(delivery => delivery.Holds.All(hold => hold.Releasable) && delivery.State == DeliveryState.Held))
            Console.WriteLine("\nTo let one go: senhub release REFERENCE --why \"how you made sure\"");
        return held.Count == 0 ? SenHubCommand.Done : SenHubCommand.NeedsPerson;
    }

    private static object Told(Delivery delivery) => new
    {
        reference = delivery.Reference,
        school = delivery.School.ToString(),
        kind = delivery.Kind,
        subject = delivery.Subject,
        to = delivery.Recipient.Class.ToString(),
        state = delivery.State.ToString(),
        night = delivery.Night,
        holds = delivery.Holds.Select(hold => new { gate = hold.Gate, reason = hold.Reason, owner = hold.Owner.ToString(), releasable = hold.Releasable }),
        note = delivery.Note,
    };
}
