using System.CommandLine;
using SenHub.Adapters.Clock;
using SenHub.Domain.Time;
using SenHub.Workers.Nights;

namespace SenHub.Workers.Cli;

/// <summary>senhub night: runs the night now, to the end, then exits; outside papers stay Ready for their window.</summary>
internal static class NightVerb
{
    /// <summary>The verb.</summary>
    public static Command Make()
    {
        var (school, asOf, dryRun) = (Common.School(), Common.AsOf(), new Option<bool>("--dry-run") { Description = "Say what would change and be sent; write nothing." });
        var verb = new Command("night", "Run the night now, to the end. Outside papers leave in their window, not now.") { school, asOf, dryRun };
        verb.SetAction((parse, cancel) => RunAsync(new Ask(parse, school, asOf, dryRun), cancel));
        return verb;
    }

    private static async Task<int> RunAsync(Ask ask, CancellationToken cancel)
    {
        if (Common.SchoolsOf(ask.Home, ask.School) is null)
            return SenHubCommand.WrongUse;
        using var rehearsal = ask.DryRun ? await Rehearsal.OfAsync(ask.Home, cancel) : null;
        if (ask.DryRun && rehearsal is null)
            return SenHubCommand.WrongUse;
        var home = rehearsal?.Home ?? ask.Home;
        await using var hub = await HubHost.StartAsync(home, cancel, more: rehearsal?.Settings);
        if (hub is null)
            return SenHubCommand.WrongUse;
        var (clock, nightfall) = (hub.Get<HubClock>(), hub.Get<Nightfall>());
        var night = ask.AsOf ?? clock.Today;
        if (night > clock.Today && !ask.DryRun)
            return Common.Refuse($"The night of {night:yyyy-MM-dd} is still to come; add --dry-run to see what it would be.");
        foreach (var school in Common.SchoolsOf(home, ask.School)!)
        {
            var missed = night < clock.Today.AddDays(-1);
            await nightfall.OpenAsync(school, new NightDue(night, missed, SendsDigest: !missed), clock.Now, cancel);
        }

        await Waiting.ForAsync("The night runs …", () => hub.Get<NightDriver>().RunToQuietAsync(cancel));
        if (rehearsal is null)
            await hub.Get<IndexPage>().WriteAsync(night, [], cancel);
        return await hub.Get<NightReport>().SayAsync(night, rehearsal is not null, cancel);
    }

    private sealed record Ask(Adapters.Settings.HubHome Home, Domain.Import.SchoolNumber? School, DateOnly? AsOf, bool DryRun)
    {
        public Ask(ParseResult parse, Option<Domain.Import.SchoolNumber?> school, Option<DateOnly?> asOf, Option<bool> dryRun)
            : this(Common.HomeOf(parse), parse.GetValue(school), parse.GetValue(asOf), parse.GetValue(dryRun))
        {
        }
    }
}
