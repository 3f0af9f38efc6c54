using SenHub.Domain;
using SenHub.Domain.Import;

namespace SenHub.Workers.Import;

/// <summary>What the export folder gave tonight.</summary>
internal sealed record SourcesRead
{
    /// <summary>Files that are believed, new or unchanged.</summary>
    public IReadOnlyList<ExportFile> TakingPart { get; init; } = [];

    /// <summary>Every file that could be read to its end, refused ones too.</summary>
    public IReadOnlyList<ExportFile> Read { get; init; } = [];

    /// <summary>What is remembered of every export accepted so far, tonight's among them.</summary>
    public IReadOnlyList<ExportFacts> History { get; init; } = [];

    /// <summary>The decision on each file that could be read.</summary>
    public IReadOnlyList<ImportDecision> Decisions { get; init; } = [];

    /// <summary>Faults of files and rows.</summary>
    public IReadOnlyList<Fault> Faults { get; init; } = [];

    /// <summary>Paths of the files that stood still.</summary>
    public IReadOnlyList<string> Stable { get; init; } = [];

    /// <summary>With a file that was refused as it stands.</summary>
    public SourcesRead With(IReadOnlyList<Fault> refused) => this with { Faults = [.. Faults, .. refused] };

    /// <summary>With a file that was read and judged.</summary>
    public SourcesRead With(ExportFile file, ImportDecision decision)
    {
        var known = decision.Forced ? file with { Forced = true } : file;
        return this with
        {
            Read = [.. Read, file],
            Decisions = [.. Decisions, decision],
            Faults = [.. Faults, .. file.Faults, .. decision.Reasons],
            TakingPart = decision.TakesPart ? [.. TakingPart, known] : TakingPart,
            History = decision.Verdict == ImportVerdict.Accepted ? [.. History, ExportFacts.Of(file)] : History,
        };
    }
}

/// <summary>What the night's reading came to: decisions on files, faults, changes not believed.</summary>
internal sealed record NightReading(IReadOnlyList<ImportDecision> Decisions, IReadOnlyList<Fault> Faults, DateOnly? DataOf)
{
    /// <summary>Those of the faults that are of the exports, for the data manager.</summary>
    public IReadOnlyList<Fault> OfExports { get; init; } = [];
}
