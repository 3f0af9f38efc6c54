using System.CommandLine;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Workbooks;
using SenHub.Domain.Roll;
using SenHub.Workers.Import;

namespace SenHub.Workers.Cli;

/// <summary>senhub workbook: writes the SENCo's files anew, pre-filled from the roll, beside the ones people type in (SD-F2).</summary>
internal static class WorkbookVerb
{
    /// <summary>The verb.</summary>
    public static Command Make()
    {
        var school = Common.School();
        var without = new Option<PupilRef?>("--without")
        {
            Description = "Leave this pupil out of rows and lists, before senhub sever; the short reference.",
            HelpName = "REF",
            CustomParser = result => PupilRef.TryParse(result.Tokens[0].Value, out var reference) ? reference : Refuse(result),
        };
        var verb = new Command("workbook", "Write the SENCo's four files, pre-filled from the roll, beside the ones in use; what was typed is carried over.") { school, without };
        verb.SetAction((parse, cancel) => HubHost.OnSchoolsAsync(
            Common.HomeOf(parse), parse.GetValue(school), (hub, schools) => RunAsync(hub, Common.HomeOf(parse), schools, parse.GetValue(without), cancel), cancel));
        return verb;
    }

    private static PupilRef? Refuse(System.CommandLine.Parsing.ArgumentResult result)
    {
        result.AddError("--without takes a pupil's short reference, for example LK-412-7.");
        return null;
    }

    private static async Task<int> RunAsync(HubHost hub, HubHome home, IReadOnlyList<SchoolSettings> schools, PupilRef? without, CancellationToken cancel)
    {
        foreach (var school in schools)
            await WriteAsync(hub, home, school, without, cancel);
        return SenHubCommand.Done;
    }

    private static async Task WriteAsync(HubHost hub, HubHome home, SchoolSettings school, PupilRef? without, CancellationToken cancel)
    {
        var today = hub.Get<Adapters.Clock.HubClock>().Today;
        var read = await hub.Get<SchoolReader>().ReadAsync(school, today, DateOnly.MaxValue, cancel);
        // Before the first night the roll is what the exports say now.
        var roll = read.Last.Version > 0 ? read.Last : read.Expected.Roll;
        var typed = read.Files.Typed;
        if (without is { } gone)
            (roll, typed) = (roll with { Pupils = [.. roll.Pupils.Where(pupil => pupil.Ref != gone)] }, new([.. typed.Sheets.Select(sheet => sheet with { Rows = [.. sheet.Rows.Where(row => row.Subject != gone)] })]));
        var folder = home.SchoolFolder(school.Number);
        var written = hub.Get<ISencoFiles>().Write(folder, roll, typed);
        foreach (var path in written.Paths)
            Console.WriteLine($"{school.Name}: wrote {Path.GetRelativePath(home.Folder, Path.Combine(folder, path))}");
        foreach (var fault in written.Faults)
            await Console.Error.WriteLineAsync($"{school.Name}: {fault}");
    }
}
