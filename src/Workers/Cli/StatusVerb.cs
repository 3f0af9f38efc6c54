using System.CommandLine;
using System.Text.Json;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Import;

namespace SenHub.Workers.Cli;

/// <summary>senhub status: the last night of each school in one honest line, and what waits. Counts only.</summary>
internal static class StatusVerb
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    /// <summary>The verb.</summary>
    public static Command Make()
    {
        var (school, json) = (Common.School(), Common.Json());
        var verb = new Command("status", "Say how the last night went and what waits, in counts.") { school, json };
        verb.SetAction((parse, cancel) => RunAsync(Common.HomeOf(parse), parse.GetValue(school), parse.GetValue(json), cancel));
        return verb;
    }

    private static async Task<int> RunAsync(HubHome home, SchoolNumber? only, bool json, CancellationToken cancel)
    {
        if (Common.SchoolsOf(home, only) is not { } schools)
            return SenHubCommand.WrongUse;
        await using var hub = await HubHost.StartAsync(home, cancel);
        if (hub is null)
            return SenHubCommand.WrongUse;
        var lines = new List<StatusLine>();
        foreach (var school in schools)
            lines.Add(await StatusLine.OfAsync(school, hub.Get<ILedger>(), hub.Get<IDeliveryLedger>(), cancel));
        var givenUp = await hub.Get<ILedger>().GivenUpAsync(cancel);
        if (json)
        {
            Console.WriteLine(JsonSerializer.Serialize(new { schools = lines, givenUp }, Indented));
        }
        else
        {
            foreach (var line in lines)
                Console.WriteLine(line.InWords);
            if (givenUp > 0)
                Console.WriteLine($"{givenUp} pieces of work failed repeatedly and wait for a person; the log says which.");
        }

        return givenUp > 0 || lines.Any(line => line.Held + line.Unknown + line.Failed > 0) ? SenHubCommand.NeedsPerson : SenHubCommand.Done;
    }

    private sealed record StatusLine(string School, DateOnly? LastNight, int Ready, int Held, int Unknown, int Failed, int Sent)
    {
        [System.Text.Json.Serialization.JsonIgnore]
        public string InWords => LastNight is { } night
            ? FormattableString.Invariant($"School {School}: night of {night:yyyy-MM-dd} ran to the end; {Sent} delivered, {Ready} ready for their window, {Held} held, {Unknown} with unknown outcome, {Failed} failed.")
            : $"School {School}: no night has run yet.";

        public static async Task<StatusLine> OfAsync(SchoolSettings school, ILedger ledger, IDeliveryLedger deliveries, CancellationToken cancel)
        {
            async Task<int> CountAsync(DeliveryState state) => (await deliveries.InStateAsync(school.Number, state, cancel)).Count;
            var last = await ledger.LastNightAsync(school.Number, cancel);
            return new StatusLine(
                school.Number.ToString(),
                last?.Date,
                await CountAsync(DeliveryState.Ready),
                await CountAsync(DeliveryState.Held),
                await CountAsync(DeliveryState.Unknown),
                await CountAsync(DeliveryState.Failed) + await CountAsync(DeliveryState.Bounced),
                await CountAsync(DeliveryState.Sent) + await CountAsync(DeliveryState.HandedOver) + await CountAsync(DeliveryState.Acknowledged));
        }
    }
}
