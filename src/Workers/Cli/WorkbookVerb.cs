using System.CommandLine;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Adapters.Workbooks;
using SenHub.Domain.Import;
using SenHub.Domain.Import.Sheets;
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
        var verb = new Command("workbook", "Write the SENCo's four files, pre-filled from the roll, beside the ones in use; what was typed is carried over.") { school };
        verb.SetAction((parse, cancel) => HubHost.OnSchoolsAsync(
            Common.HomeOf(parse), parse.GetValue(school), (hub, schools) => RunAsync(hub, Common.HomeOf(parse), schools, cancel), cancel));
        return verb;
    }

    private static async Task<int> RunAsync(HubHost hub, HubHome home, IReadOnlyList<SchoolSettings> schools, CancellationToken cancel)
    {
        foreach (var school in schools)
            await WriteAsync(hub, home, school, cancel);
        return SenHubCommand.Done;
    }

    private static async Task WriteAsync(HubHost hub, HubHome home, SchoolSettings school, CancellationToken cancel)
    {
        var (ledger, today) = (hub.Get<ILedger>(), hub.Get<Adapters.Clock.HubClock>().Today);
        var last = await ledger.LoadAsync<SchoolRoll>(school.Number, Kept.Roll, DateOnly.MaxValue, cancel) ?? SchoolRoll.None(school.Number);
        // Before the first night the roll is what the exports say now.
        var roll = last.Version > 0
            ? last
            : RollUpdate.Apply(last, hub.Get<SchoolSources>().Read(school, last, [], today).TakingPart, school.Code, today, ImportThresholds.Default).Roll;
        var standing = await ledger.LoadAsync<SencoSheets>(school.Number, Kept.Sheets, DateOnly.MaxValue, cancel) ?? SencoSheets.None;
        var (files, folder) = (hub.Get<ISencoFiles>(), home.SchoolFolder(school.Number));
        var written = files.Write(folder, roll, files.Read(folder, roll, standing).Typed);
        foreach (var path in written.Paths)
            Console.WriteLine($"{school.Name}: wrote {Path.GetRelativePath(home.Folder, Path.Combine(folder, path))}");
        foreach (var fault in written.Faults)
            await Console.Error.WriteLineAsync($"{school.Name}: {fault}");
    }
}
