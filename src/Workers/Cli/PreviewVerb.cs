using System.CommandLine;
using SenHub.Adapters.Clock;
using SenHub.Adapters.Settings;
using SenHub.Domain.Import;
using SenHub.Domain.Roll;
using SenHub.Domain.Time;
using SenHub.Workers.Documents;
using SenHub.Workers.Nights;

namespace SenHub.Workers.Cli;

/// <summary>senhub preview: one pupil's paper from today's data, for people who change a template. The night runs on a copy of the home: nothing is sent, nothing of it is kept.</summary>
internal static class PreviewVerb
{
    /// <summary>The verb.</summary>
    public static Command Make()
    {
        var kind = new Argument<string>("KIND")
        {
            Description = $"Which paper: {string.Join(", ", PupilPapers.Kinds)}.",
            CustomParser = result => PupilPapers.Kinds.Contains(result.Tokens[0].Value)
                ? result.Tokens[0].Value
                : Refuse(result, $"There is no paper {result.Tokens[0].Value}. The kinds are: {string.Join(", ", PupilPapers.Kinds)}."),
        };
        var pupil = new Option<PupilRef>("--pupil")
        {
            Description = "Whose, by the short reference that stands on every paper, for example LK-412-7.",
            HelpName = "REF",
            Required = true,
            CustomParser = result => PupilRef.TryParse(result.Tokens[0].Value, out var reference)
                ? reference
                : Refuse<PupilRef>(result, "--pupil takes a pupil's short reference, for example LK-412-7. Every paper and index.html show it."),
        };
        var (school, asOf) = (Common.School(), Common.AsOf());
        var file = new Option<string?>("--out") { Description = "Where the PDF goes; KIND-REF.pdf in this folder without it.", HelpName = "FILE" };
        var png = new Option<bool>("--png") { Description = "Its pages as pictures too, beside it (with poppler's pdftoppm)." };
        var docx = new Option<bool>("--docx") { Description = "The Word file too, beside it." };
        var verb = new Command("preview", "Print one pupil's paper from today's data, to look at. Sends nothing, keeps nothing.") { kind, pupil, school, asOf, file, png, docx };
        verb.SetAction((parse, cancel) => RunAsync(
            new Ask(Common.HomeOf(parse), parse.GetRequiredValue(kind), parse.GetRequiredValue(pupil), parse.GetValue(school), parse.GetValue(asOf)),
            new PreviewFiles(parse.GetValue(file), parse.GetValue(png), parse.GetValue(docx)),
            cancel));
        return verb;
    }

    private static async Task<int> RunAsync(Ask ask, PreviewFiles files, CancellationToken cancel)
    {
        if (Common.SchoolsOf(ask.Home, ask.School) is not { } schools)
            return SenHubCommand.WrongUse;
        if (schools.FirstOrDefault(school => school.Code == ask.Pupil.SchoolCode) is not { } school)
            return Common.Refuse($"No school asked for has the code {ask.Pupil.SchoolCode}. The codes are: {string.Join(", ", schools.Select(school => school.Code))}.");
        using var rehearsal = await Rehearsal.OfAsync(ask.Home, cancel);
        if (rehearsal is null)
            return SenHubCommand.WrongUse;
        await using var hub = await HubHost.StartAsync(rehearsal.Home, cancel, more: rehearsal.Settings);
        if (hub is null)
            return SenHubCommand.WrongUse;
        var clock = hub.Get<HubClock>();
        var night = ask.AsOf ?? clock.Today;
        await hub.Get<Nightfall>().OpenAsync(school, new NightDue(night, Missed: false, SendsDigest: false), clock.Now, cancel);
        await Waiting.ForAsync("The night runs on a copy …", () => hub.Get<NightDriver>().RunToQuietAsync(cancel));
        return await PrintAsync(ask, await hub.Get<PaperTrial>().WriteAsync(school, ask.Kind, ask.Pupil, night, cancel), files, cancel);
    }

    private static async Task<int> PrintAsync(Ask ask, PaperTrial.Outcome outcome, PreviewFiles files, CancellationToken cancel)
    {
        switch (outcome)
        {
            case PaperTrial.Outcome.Written { Draft: var draft }:
                return await files.WriteAsync(draft, FormattableString.Invariant($"{ask.Kind}-{ask.Pupil}.pdf"), cancel) ? SenHubCommand.Done : SenHubCommand.NeedsPerson;
            case PaperTrial.Outcome.NoPupil:
                return Common.Refuse($"No pupil of the school has the reference {ask.Pupil}. The index.html of the home shows every pupil with papers and their reference.");
            default:
                await Console.Error.WriteLineAsync($"{ask.Pupil} has no annual review that {ask.Kind} could be written for: type one into SEN.xlsx, sheet Reviews.");
                return SenHubCommand.NeedsPerson;
        }
    }

    private static string Refuse(System.CommandLine.Parsing.ArgumentResult result, string why) => Refuse<string>(result, why)!;

    private static T? Refuse<T>(System.CommandLine.Parsing.SymbolResult result, string why)
    {
        result.AddError(why);
        return default;
    }

    private sealed record Ask(HubHome Home, string Kind, PupilRef Pupil, SchoolNumber? School, DateOnly? AsOf);
}
