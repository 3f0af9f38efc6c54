using System.CommandLine;
using SenHub.Adapters.Clock;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Import;
using SenHub.Domain.Roll;
using SenHub.Workers.Roll;

namespace SenHub.Workers.Cli;

/// <summary>senhub sever: the safeguarding lead has a pupil's old identity taken out of the home, for an adopted child or one at risk (SD-W3).</summary>
internal static class SeverVerb
{
    /// <summary>The verb.</summary>
    public static Command Make()
    {
        var school = Common.School();
        var pupil = new Option<PupilRef>("--pupil")
        {
            Description = "Whose old identity, by the short reference it had, for example LK-412-7.",
            HelpName = "REF",
            Required = true,
            CustomParser = result => PupilRef.TryParse(result.Tokens[0].Value, out var reference) ? reference : Refuse(result),
        };
        var rehearse = new Option<bool>("--dry-run") { Description = "Count what would go, and name the files that people must clear first; change nothing." };
        var verb = new Command("sever", "Take a pupil's old identity out of ledger, papers, mails and kept raw files, for good. What was disclosed stays proven under a random id. For the safeguarding lead alone; stop the service first.") { pupil, school, rehearse };
        verb.SetAction((parse, cancel) => HubHost.OnSchoolsAsync(
            Common.HomeOf(parse), parse.GetValue(school), (hub, schools) => RunAsync(hub, schools, parse.GetRequiredValue(pupil), parse.GetValue(rehearse), cancel), cancel));
        return verb;
    }

    private static async Task<int> RunAsync(HubHost hub, IReadOnlyList<SchoolSettings> schools, PupilRef pupil, bool rehearse, CancellationToken cancel)
    {
        if (schools.FirstOrDefault(one => one.Code == pupil.SchoolCode) is not { } school)
            return Say($"No school asked for has the code {pupil.SchoolCode}.", SenHubCommand.WrongUse);
        var clock = hub.Get<HubClock>();
        var facts = await hub.Get<ILedger>().LoadAsync<SencoFacts>(school.Number, Kept.Facts, DateOnly.MaxValue, cancel) ?? new SencoFacts();
        if (!facts.Staff.Holds(StaffRoles.SafeguardingLead, Environment.UserName, school.SafeguardingAccount, clock.Today))
            return Say($"Only the safeguarding lead may do this, and {Environment.UserName} is not the account of one: the sheet Staff names who is, by what stands before the @ of their address or by safeguarding.account in school.yaml.", SenHubCommand.NeedsPerson);
        var sever = hub.Get<SeverPupil>();
        if (await sever.LookAsync(school.Number, pupil, Environment.UserName, clock.Now, cancel) is not { } look)
            return Say($"The hub knows nothing of {pupil}: there is nothing to sever.", SenHubCommand.Done);
        if (look.Severance.Traces is { } begun && begun.Pupil != pupil)
            return Say($"The severing of {begun.Pupil} was begun and is not over: senhub sever --pupil {begun.Pupil}", SenHubCommand.NeedsPerson);
        Show(hub.Get<HubHome>(), pupil, look);
        if (rehearse)
            return SenHubCommand.Done;
        if (look.OfPeople.Count > 0)
            return Say("Nothing was severed: from these files the next night would bring the old identity back. Take it out of them first.", SenHubCommand.NeedsPerson);
        return await hub.Get<ISeveringLedger>().IsAtWorkAsync(school.Number, cancel)
            ? Say("Nothing was severed: the hub is at work for this school. Stop the service, wait a minute, and run this again.", SenHubCommand.NeedsPerson)
            : await SeverAsync(sever, look, pupil, cancel);
    }

    private static async Task<int> SeverAsync(SeverPupil sever, SeverLook look, PupilRef pupil, CancellationToken cancel)
    {
        Console.WriteLine($"This cannot be undone. To go on, type: sever {pupil}");
        if (!string.Equals(Console.In.ReadLine()?.Trim(), $"sever {pupil}", StringComparison.OrdinalIgnoreCase))
            return Say("Nothing was severed: that was not it.", SenHubCommand.WrongUse);
        await sever.DoAsync(look, cancel);
        var (files, rows) = await sever.LeftAsync(look.Severance, cancel);
        if (files.Count + rows > 0)
            return Say($"Something of it is left: {files.Count} files and {rows} rows. Run this again; if it stays so, ask whoever looks after the hub.", SenHubCommand.NeedsPerson);
        Console.WriteLine($"Severed by {Environment.UserName}. The proof of what was disclosed stands under {look.Severance.Id:D}; nothing leads from it to the pupil. Backups, printouts, what recipients have, and the server's own logs are outside the home: clear them too. The next night takes the pupil in as new.");
        return SenHubCommand.Done;
    }

    private static void Show(HubHome home, PupilRef pupil, SeverLook look)
    {
        var found = look.Found;
        if (look.IsResumed)
            Console.WriteLine("An earlier run was cut off; this one goes on.");
        Console.WriteLine($"{pupil}: {found.Papers} papers, {found.Deliveries} deliveries, {found.Snapshots} kept values, {found.Others} other rows, {look.OfHub.Count} files of the hub go; {found.Proofs} lines of proof stay under a random id.");
        foreach (var file in look.OfPeople)
            Console.WriteLine($"To be cleared by people first: {Path.GetRelativePath(home.Folder, file).Replace(pupil.ToString(), "…", StringComparison.OrdinalIgnoreCase)}");
    }

    private static int Say(string why, int code)
    {
        (code == SenHubCommand.Done ? Console.Out : Console.Error).WriteLine(why);
        return code;
    }

    private static PupilRef Refuse(System.CommandLine.Parsing.ArgumentResult result)
    {
        result.AddError("--pupil takes a pupil's short reference, for example LK-412-7.");
        return default;
    }
}
