using SenHub.Adapters.Exports;
using SenHub.Adapters.Settings;
using SenHub.Domain;
using SenHub.Domain.Import;
using SenHub.Domain.Roll;

namespace SenHub.Workers.Import;

/// <summary>Reads and judges the exports that lie in a school's folder.</summary>
internal sealed class SchoolSources(HubHome home)
{
    // SIMS takes seconds to write a report, and sync tools pause in the middle of one.
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(2);

    /// <summary>Every file that can be read now, judged against what was accepted before.</summary>
    public async Task<SourcesRead> ReadAsync(
        SchoolSettings school, SchoolRoll roll, IReadOnlyList<ExportFacts> history, SchoolGuards guards, DateOnly night, CancellationToken cancel)
    {
        var look = await LookAsync(Path.Combine(home.SchoolFolder(school.Number), "exports"), cancel);
        var read = new SourcesRead { Faults = [.. look.Refused, .. look.NotYet.Select(NotYet)], Stable = look.Stable, History = history };
        return look.Stable.Aggregate(read, (sofar, path) => ExportReaders.Read(path, school.Number, school.Report) switch
        {
            Checked<ExportFile>.Bad bad => sofar.With(bad.Faults),
            Checked<ExportFile>.Good { Value: var file } => sofar.With(
                file, ExportAcceptance.Judge(history, roll, file, night, guards.Thresholds, guards.HasReleased(file))),
            _ => throw new InvalidOperationException("Unknown outcome of reading a file."),
        });
    }

    // Two looks: what grows between them is still being written, and the watch takes it in when it is whole.
    private static async Task<ExportLook> LookAsync(string folder, CancellationToken cancel)
    {
        var first = ExportWatch.Look(folder, []);
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        if (first.Seen.Any(file => (now - file.WrittenUtc).Duration() < Fresh))
            await Task.Delay(BetweenLooks, cancel);
        return ExportWatch.Look(folder, first.Seen);
    }

    private static Fault NotYet(string path) => new(
        FaultCodes.FileChanging, new Place(Path.GetFileName(path)), "the file is still being written or is open in another program, so it was not read tonight", "Close it there and let the export finish; the hub looks again by itself");
}
