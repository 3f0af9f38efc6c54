using System.CommandLine;
using System.Text.Json;
using Microsoft.Extensions.Options;
using SenHub.Adapters.Bus;
using SenHub.Adapters.Clock;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents.Enclosures;

namespace SenHub.Workers.Cli;

/// <summary>senhub status: the last night of each school in one honest line, and what waits. Counts only.</summary>
internal static class StatusVerb
{
    /// <summary>The verb.</summary>
    public static Command Make()
    {
        var (school, json) = (Common.School(), Common.Json());
        var verb = new Command("status", "Say how the last night went and what waits, in counts.") { school, json };
        verb.SetAction((parse, cancel) => HubHost.OnSchoolsAsync(
            Common.HomeOf(parse), parse.GetValue(school), (hub, schools) => RunAsync(hub, schools, parse.GetValue(json), cancel), cancel));
        return verb;
    }

    private static async Task<int> RunAsync(HubHost hub, IReadOnlyList<SchoolSettings> schools, bool json, CancellationToken cancel)
    {
        var lines = new List<StatusLine>();
        foreach (var school in schools)
            lines.Add(await StatusLine.OfAsync(school, hub.Get<ILedger>(), hub.Get<IDeliveryLedger>(), cancel));
        var givenUp = await hub.Get<ILedger>().GivenUpAsync(cancel);
        var ledger = hub.Get<IOptions<StorageOptions>>().Value.InWords();
        var bus = await hub.Get<IBroker>().LookAsync(cancel);
        if (json)
        {
            var poisoned = bus.Poisoned?.ToDictionary(stage => stage.Key.ToString().ToLowerInvariant(), stage => stage.Value);
            Console.WriteLine(JsonSerializer.Serialize(new { ledger, bus = new { bus.Name, bus.Trouble, poisoned }, schools = lines, givenUp }, Common.Indented));
        }
        else
        {
            Console.WriteLine($"Ledger: {ledger}");
            Console.WriteLine(BusLine.Of(bus, hub.Get<HubClock>().Now));
            foreach (var line in lines)
                Console.WriteLine(line.InWords);
            if (givenUp > 0)
                Console.WriteLine($"{givenUp} pieces of work failed repeatedly and wait for a person; the log says which.");
        }

        return givenUp > 0 || BusLine.NeedsPerson(bus) || lines.Any(line => line.Held + line.Unknown + line.Failed > 0) ? SenHubCommand.NeedsPerson : SenHubCommand.Done;
    }

    private sealed record StatusLine(string School, DateOnly? LastNight, int Ready, int Held, int Unknown, int Failed, int Sent)
    {
        /// <summary>Of the held, those that wait for a signature on paper or its scan.</summary>
        public int ToSign { get; init; }

        /// <summary>Of the held, those with a file that nobody has looked at.</summary>
        public int ToConfirm { get; init; }

        [System.Text.Json.Serialization.JsonIgnore]
        public string InWords => LastNight is { } night
            ? FormattableString.Invariant($"School {School}: night of {night:yyyy-MM-dd} ran to the end; {Sent} delivered, {Ready} ready for their window, {Held} held, {Unknown} with unknown outcome, {Failed} failed.{(ToSign > 0 ? $" Of the held, to be signed on paper: {ToSign}." : "")}{(ToConfirm > 0 ? $" Of the held, with a file to be looked at (senhub confirm): {ToConfirm}." : "")}")
            : $"School {School}: no night has run yet.";

        public static async Task<StatusLine> OfAsync(SchoolSettings school, ILedger ledger, IDeliveryLedger deliveries, CancellationToken cancel)
        {
            var all = await deliveries.OfSchoolAsync(school.Number, cancel);
            var states = all.Select(delivery => delivery.State).ToList();
            var files = all.Where(delivery => delivery.State == DeliveryState.Held && delivery.Holds.Any(hold => hold.Gate == EnclosureGate.Gate)).Select(delivery => delivery.Bundle).OfType<Bundle>().ToList();
            int Count(params DeliveryState[] wanted) => states.Count(wanted.Contains);
            var last = await ledger.LastNightAsync(school.Number, cancel);
            return new StatusLine(
                school.Number.ToString(),
                last?.Date,
                Count(DeliveryState.Ready),
                Count(DeliveryState.Held),
                Count(DeliveryState.Unknown),
                Count(DeliveryState.Failed, DeliveryState.Bounced),
                Count(DeliveryState.Sent, DeliveryState.HandedOver, DeliveryState.Acknowledged))
            {
                ToSign = files.Count(bundle => bundle.Signing is SigningState.WaitsForScan or SigningState.ScanToConfirm),
                ToConfirm = files.Count(bundle => bundle.Files.Any(file => file is { File: not null, Word: null }) || bundle.Signing == SigningState.ScanToConfirm),
            };
        }
    }
}
