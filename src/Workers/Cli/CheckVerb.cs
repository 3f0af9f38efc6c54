using System.CommandLine;
using Microsoft.Extensions.Options;
using SenHub.Adapters.Channels;
using SenHub.Adapters.Clock;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Adapters.Workbooks;
using SenHub.Domain;
using SenHub.Domain.Import;
using SenHub.Domain.Import.Sheets;
using SenHub.Domain.Roll;
using SenHub.Workers.Import;

namespace SenHub.Workers.Cli;

/// <summary>senhub check: everything that would stop tonight, before tonight. Reads only.</summary>
internal static class CheckVerb
{
    /// <summary>The verb.</summary>
    public static Command Make()
    {
        var school = Common.School();
        var verb = new Command("check", "Look at settings, exports, the SENCo's files and channels, and say what would stop tonight.") { school };
        verb.SetAction((parse, cancel) => HubHost.OnSchoolsAsync(
            Common.HomeOf(parse), parse.GetValue(school), (hub, schools) => RunAsync(hub, Common.HomeOf(parse), schools, cancel), cancel));
        return verb;
    }

    private static async Task<int> RunAsync(HubHost hub, HubHome home, IReadOnlyList<SchoolSettings> schools, CancellationToken cancel)
    {
        var faults = new Schools(home).All.Count(school => school.Settings is Checked<SchoolSettings>.Bad);
        Console.WriteLine($"Ledger: {hub.Get<IOptions<StorageOptions>>().Value.InWords()}");
        foreach (var school in schools)
            faults += await CheckAsync(hub, home, school, cancel);
        foreach (var channel in hub.Get<IEnumerable<IDeliveryChannel>>())
            faults += await LookAsync(channel, hub.Get<HubClock>().Now, cancel);
        Console.WriteLine(faults switch
        {
            0 => "Nothing would stop tonight.",
            1 => "1 thing to look at.",
            _ => $"{faults} things to look at.",
        });
        return faults == 0 ? SenHubCommand.Done : SenHubCommand.NeedsPerson;
    }

    private static async Task<int> LookAsync(IDeliveryChannel channel, DateTimeOffset now, CancellationToken cancel)
    {
        var state = await channel.LookAsync(cancel);
        var certificate = state.CertificateEnds is { } end ? $", its certificate has {(int)(end - now).TotalDays} days left" : "";
        Console.WriteLine($"Channel {channel.Route}: {state.Trouble ?? "ready"}{certificate}{(channel.MayCarryPupilPapers ? "" : "; pupil papers are held, for the server is not on this machine")}");
        return state.Trouble is null ? 0 : 1;
    }

    private static async Task<int> CheckAsync(HubHost hub, HubHome home, SchoolSettings school, CancellationToken cancel)
    {
        var (ledger, today) = (hub.Get<ILedger>(), hub.Get<HubClock>().Today);
        var last = await ledger.LoadAsync<SchoolRoll>(school.Number, Kept.Roll, DateOnly.MaxValue, cancel) ?? SchoolRoll.None(school.Number);
        var history = await ledger.LoadAsync<List<ExportFacts>>(school.Number, Kept.History, DateOnly.MaxValue, cancel) ?? [];
        var read = hub.Get<SchoolSources>().Read(school, last, history, today);
        var roll = RollUpdate.Apply(last, read.TakingPart, school.Code, today, ImportThresholds.Default);
        var files = hub.Get<ISencoFiles>().Read(home.SchoolFolder(school.Number), roll.Roll, await ledger.LoadAsync<SencoSheets>(school.Number, Kept.Sheets, DateOnly.MaxValue, cancel) ?? SencoSheets.None);
        Console.WriteLine($"{school.Name} ({school.Number})");
        foreach (var file in read.Decisions)
            Console.WriteLine($"  {file.File}: {file.Format}, {file.Counts.Read} pupils, {file.Counts.WithSenBlock} with an SEN block, {file.Counts.WithContacts} with contacts, data of {file.AsOf:yyyy-MM-dd HH:mm}, {file.Verdict.ToString().ToLowerInvariant()}");
        var faults = read.Faults.Concat(roll.Faults).Concat(roll.Held.Select(change => change.Why)).Concat(files.Faults).Distinct().ToList();
        if (read.Decisions.Count == 0)
            faults.Add(new Fault("no-export", new Place("exports"), "no export was found", $"Let the MIS write one into {Path.Combine(home.SchoolFolder(school.Number), "exports")}."));
        foreach (var fault in faults)
            Console.WriteLine($"  {fault}");
        return faults.Count;
    }
}
