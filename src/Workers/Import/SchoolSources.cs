using SenHub.Adapters.Exports;
using SenHub.Adapters.Settings;
using SenHub.Domain;
using SenHub.Domain.Import;
using SenHub.Domain.Roll;

namespace SenHub.Workers.Import;

/// <summary>Reads and judges the exports that lie in a school's folder.</summary>
internal sealed class SchoolSources(HubHome home)
{
    /// <summary>Every file that can be read now, judged against what was accepted before.</summary>
    public SourcesRead Read(SchoolSettings school, SchoolRoll roll, IReadOnlyList<ExportFacts> history, DateOnly night)
    {
        var folder = Path.Combine(home.SchoolFolder(school.Number), "exports");
        // Two looks: what grows between them is still being written, and the watch takes it in when it is whole.
        var look = ExportWatch.Look(folder, ExportWatch.Look(folder, []).Seen);
        var (files, decisions, faults) = (new List<ExportFile>(), new List<ImportDecision>(), new List<Fault>(look.Refused));
        foreach (var path in look.Stable)
        {
            switch (ExportReaders.Read(path, school.Number))
            {
                case Checked<ExportFile>.Bad bad:
                    faults.AddRange(bad.Faults);
                    break;
                case Checked<ExportFile>.Good { Value: var file }:
                    var decision = ExportAcceptance.Judge(history, roll, file, night, ImportThresholds.Default);
                    decisions.Add(decision);
                    faults.AddRange(file.Faults.Concat(decision.Reasons));
                    if (decision.Verdict is ImportVerdict.Accepted or ImportVerdict.Unchanged)
                        files.Add(file);
                    break;
            }
        }

        return new SourcesRead(files, [.. history, .. decisions.Where(one => one.Verdict == ImportVerdict.Accepted).Select(one => ExportFacts.Of(files.First(file => file.Hash == one.Hash)))], decisions, faults);
    }
}

/// <summary>What the export folder gave tonight.</summary>
internal sealed record SourcesRead(
    IReadOnlyList<ExportFile> TakingPart, IReadOnlyList<ExportFacts> History, IReadOnlyList<ImportDecision> Decisions, IReadOnlyList<Fault> Faults);

/// <summary>What the night's reading came to: decisions on files, faults, changes not believed.</summary>
internal sealed record NightReading(IReadOnlyList<ImportDecision> Decisions, IReadOnlyList<Fault> Faults, DateOnly? DataOf);
