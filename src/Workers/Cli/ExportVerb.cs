using System.CommandLine;
using SenHub.Adapters.Clock;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage.Proofs;
using SenHub.Domain;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Roll;
using SenHub.Workers.Proofs;

namespace SenHub.Workers.Cli;

/// <summary>senhub export: all that is held about one pupil, held for a third-party check; only the check makes the file that may be given out.</summary>
internal static class ExportVerb
{
    /// <summary>The verb; it makes a copy, or notes the check of one.</summary>
    public static Command Make()
    {
        var pupil = PupilOption.Make("Copy all that is held about this pupil into a folder, for a person to check.");
        var target = new Option<string>("--out") { Description = "Folder for copies; each becomes a folder of its own in it, under its reference.", HelpName = "DIR", Required = true };
        var isChecked = new Option<string?>("--checked") { Description = "You have read this copy, and taken out or blacked out what must not go: pack it for giving out.", HelpName = "REF" };
        var why = new Option<string?>("--why") { Description = "With --checked: what was taken out and why, and who agreed. Names no pupil; kept in the log of disclosure.", HelpName = "TEXT" };
        var verb = new Command("export", "Copy all that is held about a pupil for subject access. It may be given out only after a person has noted the check for other people.") { pupil, target, isChecked, why };
        verb.SetAction((parse, cancel) => (parse.GetValue(pupil), parse.GetValue(isChecked), parse.GetValue(why)?.Trim()) switch
        {
            ({ } asked, null, _) => HubHost.OnSchoolsAsync(Common.HomeOf(parse), null, (hub, schools) => MakeAsync(hub, schools, asked, Path.GetFullPath(parse.GetRequiredValue(target)), cancel), cancel),
            (null, { } reference, { Length: > 0 } reason) => CheckAsync(Common.HomeOf(parse), ShortReference.Tidy(reference), Path.GetFullPath(parse.GetRequiredValue(target)), reason, cancel),
            _ => Task.FromResult(Common.Refuse("Say either --pupil REF, or --checked REF with --why \"what was taken out, and why\".")),
        });
        return verb;
    }

    private static async Task<int> MakeAsync(HubHost hub, IReadOnlyList<SchoolSettings> schools, PupilRef pupil, string target, CancellationToken cancel)
    {
        if (schools.FirstOrDefault(school => school.Code == pupil.SchoolCode) is not { } school
            || await hub.Get<AccessExport>().MakeAsync(school, pupil, target, Environment.UserName, cancel) is not { } made)
            return Common.Refuse($"No school here has a pupil {pupil} on its roll.");
        var (copy, model) = made;
        Console.WriteLine($"{copy.Reference}: {copy.Files.Count} files in {Path.Combine(target, copy.Reference)}. Other people are told of in {model.Mentions.Count} places; {model.Files.Count(file => !file.CanBeRead)} files must be looked at because no program can read them.");
        Console.WriteLine($"It may NOT be given out yet. Read check-first.pdf there, take out what must not go, then: senhub export --checked {copy.Reference} --out {target} --why \"what was taken out, and why\"");
        return SenHubCommand.NeedsPerson;
    }

    private static async Task<int> CheckAsync(HubHome home, string reference, string target, string why, CancellationToken cancel)
    {
        await using var hub = await HubHost.OpenAsync(home, cancel);
        if (hub is null)
            return SenHubCommand.WrongUse;
        var copies = hub.Get<IAccessLedger>();
        if (await copies.ByReferenceAsync(reference, cancel) is not { } copy)
            return Common.Refuse($"There is no copy {reference}.");
        var folder = new AccessFolder(Path.Combine(target, reference));
        var now = await folder.HashesAsync(cancel);
        if (now.Count == 0)
            return Common.Refuse($"{folder.Place} is not there or has nothing left in it: name the folder that holds the copy with --out.");
        var (leftOut, changed) = (copy.Files.Keys.Except(now.Keys).Count(), now.Count(file => copy.Files.GetValueOrDefault(file.Key) != file.Value));
        // The check is noted before the file is there to be given out; its hash is of just these bytes.
        var package = await folder.PackAsync(cancel);
        await copies.CheckedAsync(copy, new AccessCheck(new Said(Environment.UserName, hub.Get<HubClock>().Now, why), leftOut, changed, package), cancel);
        folder.Reveal();
        Console.WriteLine($"{reference} is checked by {Environment.UserName}: {leftOut} files taken out, {changed} changed or put in. It may be given out as {folder.Package} (SHA-256 {package}).");
        return SenHubCommand.Done;
    }
}
