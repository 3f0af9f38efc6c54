using System.CommandLine;
using SenHub.Adapters.Settings;
using SenHub.Domain;
using SenHub.Domain.Documents.Enclosures;
using SenHub.Workers.Documents;

namespace SenHub.Workers.Cli;

/// <summary>senhub confirm: a person says whose a file under evidence/ is, or that it is the signed copy of a paper. Without a reference it lists what waits to be looked at.</summary>
internal static class ConfirmVerb
{
    /// <summary>The verb.</summary>
    public static Command Make()
    {
        var reference = new Argument<string?>("REF") { Description = "The file's reference, for example 7XW2-M4PQ; without one, what waits is listed.", Arity = ArgumentArity.ZeroOrOne };
        var school = Common.School();
        var why = new Option<string?>("--why") { Description = "How you made sure, kept with the decision.", HelpName = "TEXT" };
        var not = new Option<bool>("--not-theirs") { Description = "It is not about the pupil in whose folder it lies: it never goes." };
        var signs = new Option<string?>("--signs") { Description = "It is the signed copy of the paper with this code.", HelpName = "CODE" };
        var verb = new Command("confirm", "Say whose a file under evidence is, after looking at it; nothing that the hub did not make leaves before. A changed file asks again.") { reference, school, why, not, signs };
        verb.SetAction((parse, cancel) => HubHost.OnSchoolsAsync(
            Common.HomeOf(parse),
            parse.GetValue(school),
            (hub, schools) => parse.GetValue(reference) is { } typed
                ? TakeAsync(hub, schools, ShortReference.Tidy(typed), parse.GetValue(why)?.Trim(), !parse.GetValue(not), parse.GetValue(signs), cancel)
                : ListAsync(hub, schools, cancel),
            cancel));
        return verb;
    }

    private static async Task<int> ListAsync(HubHost hub, IReadOnlyList<SchoolSettings> schools, CancellationToken cancel)
    {
        var waiting = new List<EvidenceFile>();
        foreach (var school in schools)
            waiting.AddRange(await hub.Get<EvidenceDesk>().WaitingAsync(school.Number, cancel));
        foreach (var file in waiting)
            Console.WriteLine(EvidenceLine.Of(file));
        Console.WriteLine(waiting.Count == 0
            ? "No file waits to be looked at."
            : $"{Environment.NewLine}Open each. Then: senhub confirm REFERENCE --why \"how you made sure\", or with --not-theirs");
        return waiting.Count == 0 ? SenHubCommand.Done : SenHubCommand.NeedsPerson;
    }

    private static async Task<int> TakeAsync(HubHost hub, IReadOnlyList<SchoolSettings> schools, string reference, string? why, bool isTheirs, string? signs, CancellationToken cancel)
    {
        if (string.IsNullOrEmpty(why))
            return Common.Refuse("--why needs a reason, for example \"read it: it is about this child\".");
        foreach (var school in schools)
        {
            if (await hub.Get<EvidenceDesk>().FindAsync(school.Number, reference, cancel) is not { } file)
                continue;
            var (refusal, kept) = await hub.Get<EvidenceDesk>().TakeAsync(school.Number, file, isTheirs, signs, Environment.UserName, why, cancel);
            if (kept is null)
                return Common.Refuse(refusal!);
            Console.WriteLine($"{file.Where} {Words(kept)}, on the word of {kept.By}. Papers that wait for it go on with the next run: tonight's, or now with senhub night.");
            return SenHubCommand.Done;
        }

        return Common.Refuse($"No file has the reference {reference}: it may have been changed or moved since. Run senhub confirm to see what waits now.");
    }

    private static string Words(EvidenceConfirmation kept) => kept switch
    {
        { IsTheirs: false } => $"is not about {kept.Pupil}, and goes to nobody",
        { Signs: { } code } => $"is the signed copy of {code}, about {kept.Pupil}",
        _ => $"is about {kept.Pupil}",
    };
}
