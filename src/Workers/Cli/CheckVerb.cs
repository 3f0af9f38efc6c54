using System.CommandLine;
using System.Globalization;
using Microsoft.Extensions.Options;
using SenHub.Adapters.Bus;
using SenHub.Adapters.Channels;
using SenHub.Adapters.Clock;
using SenHub.Adapters.Inbox;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Adapters.Storage.Proofs;
using SenHub.Adapters.Templates;
using SenHub.Documents.Forms;
using SenHub.Domain;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Import;
using SenHub.Workers.Deliveries;
using SenHub.Workers.Documents;
using SenHub.Workers.Import;

namespace SenHub.Workers.Cli;

/// <summary>senhub check: everything that would stop tonight, before tonight. Reads only.</summary>
internal static class CheckVerb
{
    /// <summary>The verb.</summary>
    public static Command Make()
    {
        var school = Common.School();
        var rates = new Option<bool>("--rates") { Description = "Show each school's rate card too, with how every hour's price was reached" };
        var verb = new Command("check", "Look at settings, exports, the SENCo's files and channels, and say what would stop tonight.") { school, rates };
        verb.SetAction((parse, cancel) => HubHost.OnSchoolsAsync(
            Common.HomeOf(parse), parse.GetValue(school), (hub, schools) => RunAsync(hub, Common.HomeOf(parse), schools, parse.GetValue(rates), cancel), cancel));
        return verb;
    }

    private static async Task<int> RunAsync(HubHost hub, HubHome home, IReadOnlyList<SchoolSettings> schools, bool rates, CancellationToken cancel)
    {
        var faults = new Schools(home).All.Count(school => school.Settings is Checked<SchoolSettings>.Bad);
        Console.WriteLine($"Ledger: {hub.Get<IOptions<StorageOptions>>().Value.InWords()}");
        if (hub.Get<Standstill>().IsBuildOnly)
            Console.WriteLine(HaltWords.BuildOnly);
        var bus = await hub.Get<IBroker>().LookAsync(cancel);
        Console.WriteLine(BusLine.Of(bus, hub.Get<HubClock>().Now));
        faults += BusLine.NeedsPerson(bus) ? 1 : 0;
        if (hub.Get<ISentLog>().Trouble() is { } trouble)
        {
            Console.WriteLine($"Proof: {trouble}");
            faults++;
        }

        foreach (var school in schools)
            faults += await CheckAsync(hub, home, school, rates, cancel);
        var states = new List<ChannelState>();
        foreach (var channel in hub.Get<IEnumerable<IDeliveryChannel>>())
        {
            var state = await channel.LookAsync(cancel);
            Console.WriteLine($"Channel {channel.Route}: {state.Trouble ?? "ready"}{Common.CertificateWords(state.CertificateEnds, hub.Get<HubClock>().Now)}{(channel.MayCarryPupilPapers ? "" : "; pupil papers go by it only locked or encrypted")}");
            states.Add(state);
        }

        foreach (var mailbox in hub.Get<IEnumerable<IHubMailbox>>())
            faults += await MailboxCheck.LookAsync(mailbox, hub.Get<ILetterLedger>(), hub.Get<HubClock>().Now, cancel);
        faults += states.Count(state => state.Trouble is not null) + await EndingsAsync(hub, states, bus, cancel);
        Console.WriteLine(faults switch
        {
            0 => "Nothing would stop tonight.",
            1 => "1 thing to look at.",
            _ => $"{faults} things to look at.",
        });
        return faults == 0 ? SenHubCommand.Done : SenHubCommand.NeedsPerson;
    }

    private static async Task<int> EndingsAsync(HubHost hub, IReadOnlyList<ChannelState> states, BrokerState bus, CancellationToken cancel)
    {
        var today = hub.Get<HubClock>().Today;
        var near = Countdown.Near(await hub.Get<Expiries>().WithAsync(states, bus, cancel), today);
        foreach (var ending in near)
            Console.WriteLine($"Runs out: {Countdown.Words(ending, today)}");
        return near.Count(ending => Countdown.DaysLeft(ending, today) <= Countdown.Pressing);
    }

    private static async Task<int> CheckAsync(HubHost hub, HubHome home, SchoolSettings school, bool rates, CancellationToken cancel)
    {
        var today = hub.Get<HubClock>().Today;
        var read = await hub.Get<SchoolReader>().ReadAsync(school, today, DateOnly.MaxValue, cancel);
        Console.WriteLine($"{school.Name} ({school.Number})");
        foreach (var (file, decision) in read.Exports.Read.Zip(read.Exports.Decisions))
            Say(file, decision, today);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  Roll tonight: {read.Expected.Roll.Pupils.Count} pupils, {read.Expected.Difference.Joined.Count} new, {read.Expected.Difference.Left.Count} left, {read.Expected.Difference.Changed.Count} with changed facts, {read.Expected.Held.Count} changes held"));
        foreach (var line in rates ? RateCardWords.Of(read.Files.Facts.Rates) : [])
            Console.WriteLine($"  Rate: {line}");
        var faults = read.Exports.Faults.Concat(read.Expected.Faults).Concat(read.Expected.Held.Select(change => change.Why)).Concat(read.Files.Faults).Concat(TemplateCheck.Of(hub.Get<TemplateFiles>().Of(school.Number)).Faults).Concat((await hub.Get<EvidenceShelves>().OfAsync(school.Number, read.Expected.Roll, read.Files.Facts, cancel)).Faults).Distinct().ToList();
        if (read.Exports.Read.Count == 0)
            faults.Add(new Fault("no-export", new Place("exports"), "no export was found that could be read", $"Let the MIS write one into {Path.Combine(home.SchoolFolder(school.Number), "exports")}."));
        // A hub that only builds has no channel open, and every route would be said to lack one.
        if (!hub.Get<Standstill>().IsBuildOnly)
            faults.AddRange(RouteCheck.Of(read.Files.Facts, hub.Get<IEnumerable<IDeliveryChannel>>()));
        var passwords = await hub.Get<PasswordBoard>().OfAsync(school.Number, today, read.Files.Facts, cancel);
        faults.AddRange(RouteCheck.Of(read.Files.Facts, hub.Get<SafeRoutes>(), passwords));
        foreach (var fault in faults)
            Console.WriteLine($"  {fault} [{fault.Code}]");
        return faults.Count;
    }

    private static void Say(ExportFile file, ImportDecision decision, DateOnly today)
    {
        var days = today.DayNumber - DateOnly.FromDateTime(file.AsOf).DayNumber;
        var age = days switch { <= 0 => "fresh", 1 => "1 day old", _ => string.Create(CultureInfo.InvariantCulture, $"{days} days old") };
        Console.WriteLine($"  {file.Name}: {decision.Verdict.ToString().ToLowerInvariant()}{(decision.Forced ? " on a person's word" : "")}, {age}; {(file.Faults.Count == 1 ? "1 fault" : $"{file.Faults.Count} faults")}");
        Console.WriteLine($"    {ReadWords.Of(file)}");
        Console.WriteLine($"    {ReadWords.Coverage(file)}");
    }
}
