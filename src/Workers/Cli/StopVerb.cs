using System.CommandLine;
using SenHub.Adapters.Channels;
using SenHub.Adapters.Clock;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Domain;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Import;

namespace SenHub.Workers.Cli;

/// <summary>senhub stop and resume: a person stops sending itself, at once and for every worker, and lets it go again.</summary>
internal static class StopVerb
{
    /// <summary>The verb that stops.</summary>
    public static Command Make() => Verb(
        "stop",
        "Stop all sending, or one channel, at once and for every worker, until senhub resume. Papers go on being made; IT's own mails go on unless their channel is stopped.",
        "Build, do not send: what is made meanwhile is held, and after senhub resume --quarantine the next night judges it anew and lists it first.",
        BeginAsync);

    /// <summary>The verb that lets it go again.</summary>
    public static Command MakeResume() => Verb(
        "resume",
        "Lift a stop of just this extent; who and why are kept. What waited leaves in its window.",
        "Lift the quarantine.",
        LiftAsync);

    private static Command Verb(string name, string what, string inQuarantine, Func<HubHost, HubHome, Halt, CancellationToken, Task<int>> act)
    {
        var (school, why) = (Common.School(), Common.Why());
        var channel = new Argument<string?>("CHANNEL") { Description = "One channel by its route, for example mail or sftp:northmoor; every channel without it.", Arity = ArgumentArity.ZeroOrOne };
        var quarantine = new Option<bool>("--quarantine") { Description = inQuarantine };
        var verb = new Command(name, what) { channel, school, quarantine, why };
        verb.SetAction(async (parse, cancel) =>
        {
            var home = Common.HomeOf(parse);
            await using var hub = await HubHost.OpenAsync(home, cancel);
            if (hub is null)
                return SenHubCommand.WrongUse;
            var (extent, isQuarantine, route) = (parse.GetValue(school), parse.GetValue(quarantine), parse.GetValue(channel)?.Trim().ToLowerInvariant());
            if (extent is { } only && !new Schools(home).Sound.Any(known => known.Number == only))
                return Common.Refuse($"There is no school {only} with sound settings here.");
            var said = new Said(Environment.UserName, hub.Get<HubClock>().Now, parse.GetRequiredValue(why));
            var id = DerivedId.Of("halt", extent?.ToString() ?? "", route ?? "", isQuarantine ? "quarantine" : "", FormattableString.Invariant($"{said.At:O}"));
            return await act(hub, home, new Halt { Id = id, School = extent, Route = route, IsQuarantine = isQuarantine, Begun = said }, cancel);
        });
        return verb;
    }

    private static async Task<int> BeginAsync(HubHost hub, HubHome home, Halt halt, CancellationToken cancel)
    {
        var routes = hub.Get<IEnumerable<IDeliveryChannel>>().Select(channel => channel.Route).Order(StringComparer.Ordinal).ToList();
        if (halt.Route is { } route && !routes.Contains(route))
            return Common.Refuse($"No channel here is called {route}: {(routes.Count == 0 ? "none is set up" : string.Join(", ", routes))}. Without a name everything stops.");
        var ledger = hub.Get<IHaltLedger>();
        if (await ledger.BeginAsync(halt, cancel) is not { } underWay)
            return Common.Refuse($"{HaltWords.Extent(halt)} is stopped already; senhub status says by whom.");
        var held = 0;
        foreach (var school in halt.IsQuarantine ? SchoolsOf(home, halt) : [])
            held += await ledger.HoldReadyAsync(school, halt, hub.Get<HubClock>().Today, cancel);
        Console.WriteLine($"Stopped by {halt.Begun.By}: {HaltWords.Extent(halt)}. From now on nothing begins to leave{(halt.IsQuarantine ? $"; {held} that {(held == 1 ? "was" : "were")} ready {(held == 1 ? "is" : "are")} held" : "")}.");
        if (underWay > 0)
            Console.WriteLine($"{underWay} had begun to leave before that and cannot be called back; senhub status says how {(underWay == 1 ? "it ends" : "they end")}.");
        return SenHubCommand.Done;
    }

    private static async Task<int> LiftAsync(HubHost hub, HubHome home, Halt halt, CancellationToken cancel)
    {
        var ledger = hub.Get<IHaltLedger>();
        if (!await ledger.LiftAsync(halt, halt.Begun, cancel))
            return Common.Refuse($"{HaltWords.Extent(halt)} is not stopped; senhub status shows what is.");
        Console.WriteLine($"Resumed by {halt.Begun.By}: {HaltWords.Extent(halt)}. {(halt.IsQuarantine ? "The next night judges anew what was held meanwhile." : "What waited leaves in its window, within a few minutes.")}");
        foreach (var standing in await ledger.StandingAsync(cancel))
            Console.WriteLine(HaltWords.Of(standing));
        return SenHubCommand.Done;
    }

    private static IEnumerable<SchoolNumber> SchoolsOf(HubHome home, Halt halt) => halt.School is { } one ? [one] : new Schools(home).Sound.Select(school => school.Number);
}
