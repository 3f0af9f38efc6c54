using System.CommandLine;
using System.Globalization;
using SenHub.Adapters.Clock;
using SenHub.Adapters.Mail;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Domain.Time;
using SenHub.Workers.Desk.Demo;
using SenHub.Workers.Documents;
using SenHub.Workers.Nights;

namespace SenHub.Workers.Cli;

/// <summary>senhub demo: a night on the two sample schools and the school day after it, everything embedded; the folder it makes is a complete home.</summary>
internal static class DemoVerb
{
    // The day the samples were written for: a Sunday, before a school day on which papers leave.
    private static readonly DateOnly Night = new(2026, 11, 22);

    // The desk opens while papers may still leave.
    private static readonly TimeOnly EndOfDay = new(15, 30);
    private static readonly TimeOnly DeskOpens = new(10, 0);

    /// <summary>The verb.</summary>
    public static Command Make()
    {
        var home = new Option<string>("--out") { Description = "Folder to make the demo's home in.", HelpName = "DIR", DefaultValueFactory = _ => "out" };
        var everything = new Option<bool>("--everything") { Description = "Also make every kind of paper for every SEN pupil of the primary school." };
        var open = new Option<bool>("--open") { Description = "Then open the release desk on that Monday at ten, in the browser where there is one, until Ctrl+C." };
        var verb = new Command("demo", "Run a night on two invented schools; the papers, mails and an index page land in DIR.") { home, everything, open };
        verb.SetAction((parse, cancel) => RunAsync(new HubHome(Path.GetFullPath(parse.GetRequiredValue(home))), parse.GetValue(everything), parse.GetValue(open), cancel));
        return verb;
    }

    private static async Task<int> RunAsync(HubHome home, bool everything, bool open, CancellationToken cancel)
    {
        DemoHome.Lay(home);
        await using var sink = LoopbackSink.Start(home.MailFolder);
        var time = new SteppingTime(HubClock.ToMoment(Night.ToDateTime(new TimeOnly(18, 30))));
        await using var hub = await HubHost.StartAsync(home, cancel, time, DemoHome.Settings(sink.Port));
        if (hub is null || Common.SchoolsOf(home, null) is not { } schools)
            return SenHubCommand.WrongUse;
        var confirmed = await DemoEvidence.ConfirmAsync(hub, schools, cancel);
        foreach (var school in schools)
            await hub.Get<Nightfall>().OpenAsync(school, new NightDue(Night, Missed: false, SendsDigest: true), null, cancel);
        await Waiting.ForAsync(
            "A night on two invented schools, and the school day after it …",
            () => hub.Get<NightDriver>().RunUntilAsync(time, HubClock.ToMoment(Night.AddDays(1).ToDateTime(open ? DeskOpens : EndOfDay)), cancel));
        var more = everything ? await hub.Get<EveryPaper>().PrintAsync(schools, Night, cancel) : [];
        await hub.Get<IndexPage>().WriteAsync(Night, more, cancel);
        await hub.Get<NightReport>().SayAsync(Night, rehearsed: false, cancel);
        if (everything)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nEvery kind for every SEN pupil of the primary school, to look at: {more.Count} papers. None of them is sent."));
        var broken = await hub.Get<ILedger>().GivenUpAsync(cancel) > 0;
        if (confirmed > 0)
            Console.WriteLine($"{Environment.NewLine}{confirmed} invented files under evidence were confirmed beforehand, as a SENCo would with senhub confirm; one is left for you.");
        Console.WriteLine($"""

            Papers      {home.PapersFolder}
            Mails       {home.MailFolder}
            Start here  {home.IndexFile}
            """);
        if (open && !await DemoDesk.RunAsync(home, hub, time, cancel))
            return SenHubCommand.WrongUse;
        return broken ? SenHubCommand.NeedsPerson : SenHubCommand.Done; // what the samples hold back on purpose is no failure of the demo
    }
}
