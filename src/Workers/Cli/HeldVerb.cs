using System.CommandLine;
using System.Text.Json;
using SenHub.Adapters.Clock;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Deliveries.Desk;

namespace SenHub.Workers.Cli;

/// <summary>senhub held: what waits for a person, and why.</summary>
internal static class HeldVerb
{
    private static readonly DeliveryState[] Waiting = [DeliveryState.Held, DeliveryState.Unknown, DeliveryState.Failed, DeliveryState.Bounced];

    /// <summary>The verb.</summary>
    public static Command Make()
    {
        var (school, json) = (Common.School(), Common.Json());
        var verb = new Command("held", "List what waits for a person, and why: papers, and what of the exports and files was not believed. Names no pupil.") { school, json };
        verb.SetAction((parse, cancel) => HubHost.OnSchoolsAsync(
            Common.HomeOf(parse), parse.GetValue(school), (hub, schools) => RunAsync(hub, schools, parse.GetValue(json), cancel), cancel));
        return verb;
    }

    private static async Task<int> RunAsync(HubHost hub, IReadOnlyList<SchoolSettings> schools, bool json, CancellationToken cancel)
    {
        var (held, imports, stops) = (new List<Delivery>(), new List<HeldImport>(), new List<Stop>());
        var people = await HoldPeople.LoadAsync(hub.Get<ILedger>(), schools, hub.Get<HubClock>().Today, cancel);
        foreach (var school in schools)
        {
            foreach (var state in Waiting)
                held.AddRange(await hub.Get<IDeliveryLedger>().InStateAsync(school.Number, state, cancel));
            stops.AddRange((await hub.Get<IGateLedger>().StopsAsync(school.Number, cancel)).Where(stop => stop.Lifted is null));
            imports.AddRange(await hub.Get<IImportLedger>().InStateAsync(school.Number, HeldState.Held, cancel));
        }

        var refused = new List<DeskRecord>();
        foreach (var school in schools)
            refused.AddRange((await hub.Get<IDeskLedger>().RecordsAsync(school.Number, hub.Get<HubClock>().Today, cancel)).Where(record => !record.IsTaken));
        if (json)
            Console.WriteLine(JsonSerializer.Serialize(new { held = held.Select(delivery => Told(delivery, people)).Concat(imports.Select(Told)), stops = stops.Select(Told), refusedToday = refused.Select(record => new { school = record.School.ToString(), reference = record.Reference, decision = record.Decision, why = record.Outcome }) }, Common.Indented));
        else
            Say(held, imports, stops, people);
        foreach (var record in json ? [] : refused)
            Console.WriteLine($"{Environment.NewLine}On today's Decisions file {(record.Reference.Length == 0 ? "nothing was read" : $"{record.Reference} was not decided")}: {record.Outcome}.");
        return held.Count + imports.Count + stops.Count == 0 ? SenHubCommand.Done : SenHubCommand.NeedsPerson;
    }

    private static void Say(List<Delivery> held, List<HeldImport> imports, List<Stop> stops, HoldPeople people)
    {
        if (stops.Count > 0)
            Console.WriteLine($"Stopped by people:{Environment.NewLine}{HeldTable.Of(stops)}{Environment.NewLine}");
        if (imports.Count > 0)
            Console.WriteLine($"Not believed of what was read:{Environment.NewLine}{HeldTable.Of(imports)}{Environment.NewLine}");
        if (imports.Count == 0 || held.Count > 0)
            Console.WriteLine(HeldTable.Of(held, people));
        if (imports.Any(import => import.Releasable) || held.Any(delivery => delivery.Holds.All(hold => hold.Releasable) && delivery.State == DeliveryState.Held))
            Console.WriteLine("\nTo let one go: senhub release REFERENCE --why \"how you made sure\"");
        if (held.Any(delivery => delivery.Holds.Any(hold => hold.Gate == EnclosureGate.Gate)))
            Console.WriteLine("\nTo see which files wait to be looked at: senhub confirm");
    }

    private static object Told(Stop stop) => new
    {
        reference = stop.Reference,
        school = stop.School.ToString(),
        subject = stop.Pupil?.ToString(),
        by = stop.Begun.By,
        since = stop.Begun.At,
    };

    private static object Told(Delivery delivery, HoldPeople people) => new
    {
        reference = delivery.Reference,
        school = delivery.School.ToString(),
        kind = delivery.Kind,
        subject = delivery.Subject,
        to = (string?)delivery.Recipient.Class.ToString(),
        state = delivery.State.ToString(),
        night = delivery.Night,
        holds = delivery.Holds.Select(hold => new { gate = hold.Gate, reason = hold.Reason, owner = hold.Owner.ToString(), person = people.NameOf(delivery, hold.Owner), releasable = hold.Releasable }),
        since = delivery.HeldSince,
        schoolDays = people.AgeOf(delivery),
        note = delivery.Note,
    };

    private static object Told(HeldImport import) => new
    {
        reference = import.Reference,
        school = import.School.ToString(),
        kind = import.Origin.ToString().ToLowerInvariant(),
        subject = import.Items.Count == 0 ? import.Why.Place.ToString() : string.Join(", ", import.Items.Select(item => item.Pupil)),
        to = (string?)null,
        state = import.State.ToString(),
        night = import.LastNight,
        holds = new[] { new { gate = import.Why.Code, reason = import.Why.What, owner = import.Owner.ToString(), releasable = import.Releasable } },
        note = import.Why.Mend,
    };
}
