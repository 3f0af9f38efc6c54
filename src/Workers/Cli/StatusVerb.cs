using System.CommandLine;
using System.Text.Json;
using Microsoft.Extensions.Options;
using SenHub.Adapters.Bus;
using SenHub.Adapters.Clock;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Adapters.Storage.Crew;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents.Enclosures;
using SenHub.Workers.Deliveries;

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
            lines.Add(await StatusLine.OfAsync(school, hub, cancel));
        var givenUp = await hub.Get<ILedger>().GivenUpAsync(cancel);
        var figures = await hub.Get<IFiguresLedger>().ReadAsync([.. schools.Select(school => school.Number)], cancel);
        var ledger = hub.Get<IOptions<StorageOptions>>().Value.InWords();
        var bus = await hub.Get<IBroker>().LookAsync(cancel);
        var workers = await hub.Get<IWorkerLedger>().AliveAsync(cancel);
        var halts = await hub.Get<IHaltLedger>().StandingAsync(cancel);
        IReadOnlyList<string> stopped = [.. hub.Get<Standstill>().IsBuildOnly ? [HaltWords.BuildOnly] : Array.Empty<string>(), .. halts.Select(HaltWords.Of)];
        if (json)
        {
            var poisoned = bus.Poisoned?.ToDictionary(stage => stage.Key.ToString().ToLowerInvariant(), stage => stage.Value);
            Console.WriteLine(JsonSerializer.Serialize(new { stopped, ledger, bus = new { bus.Name, bus.Trouble, poisoned }, workers = workers.Select(CrewLines.Of), schools = lines, givenUp, work = QueueLines.AsJson(figures) }, Common.Indented));
        }
        else
        {
            foreach (var line in stopped)
                Console.WriteLine(line);
            Console.WriteLine($"Ledger: {ledger}");
            Console.WriteLine(BusLine.Of(bus, hub.Get<HubClock>().Now));
            foreach (var line in CrewLines.InWords(workers).Concat(QueueLines.Of(figures)))
                Console.WriteLine(line);
            foreach (var line in lines)
                Console.WriteLine(line.InWords + string.Concat(line.Standing.Concat(line.Endings).Select(more => $"{Environment.NewLine}  {more}")));
            if (givenUp > 0)
                Console.WriteLine($"{givenUp} pieces of work failed repeatedly and wait for a person; the log says which.");
        }

        return givenUp > 0 || halts.Count > 0 || BusLine.NeedsPerson(bus) || CrewLines.NeedsPerson(workers) || lines.Any(line => line.NeedsPerson) ? SenHubCommand.NeedsPerson : SenHubCommand.Done;
    }

    private sealed record StatusLine(string School, DateOnly? LastNight, int Ready, int Held, int Unknown, int Failed, int Sent, int InTray, IReadOnlyList<string> Standing)
    {
        /// <summary>Of the held, those that wait for a signature on paper or its scan.</summary>
        public int ToSign { get; init; }

        /// <summary>Of the held, those with a file that nobody has looked at.</summary>
        public int ToConfirm { get; init; }

        /// <summary>What runs out soon, as the last night saw it.</summary>
        public IReadOnlyList<string> Endings { get; init; } = [];

        /// <summary>Recipients' passwords that are to be renewed.</summary>
        public int PasswordsDue { get; init; }

        [System.Text.Json.Serialization.JsonIgnore]
        public bool NeedsPerson => Held + Unknown + Failed + InTray + Standing.Count + PasswordsDue > 0;

        [System.Text.Json.Serialization.JsonIgnore]
        public string InWords => LastNight is { } night
            ? FormattableString.Invariant($"School {School}: night of {night:yyyy-MM-dd} ran to the end; {Sent} delivered, {Ready} ready for their window, {Held} held, {Unknown} with unknown outcome, {Failed} failed{TrayWords}.{FileWords}{PasswordWords}")
            : $"School {School}: no night has run yet{TrayWords}.";

        private string TrayWords => InTray > 0 ? FormattableString.Invariant($", {InTray} in the tray for a portal (then: senhub submitted REF --reference TEXT)") : "";

        private string FileWords =>
            (ToSign > 0 ? FormattableString.Invariant($" Of the held, to be signed on paper: {ToSign}.") : "")
            + (ToConfirm > 0 ? FormattableString.Invariant($" Of the held, with a file to be looked at (senhub confirm): {ToConfirm}.") : "");

        private string PasswordWords => PasswordsDue > 0 ? FormattableString.Invariant($" Passwords of recipients to be renewed (senhub password list): {PasswordsDue}.") : "";

        public static async Task<StatusLine> OfAsync(SchoolSettings school, HubHost hub, CancellationToken cancel)
        {
            var all = await hub.Get<IDeliveryLedger>().OfSchoolAsync(school.Number, cancel);
            var files = all.Where(delivery => delivery.State == DeliveryState.Held && delivery.Holds.Any(hold => hold.Gate == EnclosureGate.Gate)).Select(delivery => delivery.Bundle).OfType<Bundle>().ToList();
            int Count(params DeliveryState[] wanted) => all.Count(delivery => wanted.Contains(delivery.State));
            var last = await hub.Get<ILedger>().LastNightAsync(school.Number, cancel);
            var (today, endings) = (hub.Get<HubClock>().Today, await hub.Get<ILedger>().LoadAsync<List<Ending>>(school.Number, Kept.Endings, DateOnly.MaxValue, cancel) ?? []);
            var standing = await hub.Get<IChannelLedger>().StandingAsync(school.Number, cancel);
            return new StatusLine(
                school.Number.ToString(),
                last?.Date,
                Count(DeliveryState.Ready),
                Count(DeliveryState.Held),
                Count(DeliveryState.Unknown),
                Count(DeliveryState.Failed, DeliveryState.Bounced),
                Count(DeliveryState.Sent, DeliveryState.HandedOver, DeliveryState.Acknowledged),
                all.Count(delivery => delivery.WaitsInTray),
                [.. standing.Select(incident => FormattableString.Invariant($"since {HubClock.ToLocal(incident.BeganAt):yyyy-MM-dd HH:mm} nothing goes by {incident.Route}: {incident.Why}"))])
            {
                Endings = [.. Countdown.Near(endings, today).Select(ending => Countdown.Words(ending, today))],
                ToSign = files.Count(bundle => bundle.Signing is SigningState.WaitsForScan or SigningState.ScanToConfirm),
                PasswordsDue = (await hub.Get<PasswordBoard>().OfAsync(school.Number, cancel)).Count(one => one.Renew is not null),
                ToConfirm = files.Count(bundle => bundle.Files.Any(file => file is { File: not null, Word: null }) || bundle.Signing == SigningState.ScanToConfirm),
            };
        }
    }
}
