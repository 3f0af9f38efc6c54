using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Contracts;
using SenHub.Domain.Import;
using SenHub.Domain.Provision.Progress;
using SenHub.Domain.Roll;
using SenHub.Workers.Import;
using SenHub.Workers.Nights;

namespace SenHub.Workers.Roll;

/// <summary>Rows become the accepted roll; what is not believed is held and named.</summary>
internal sealed partial class UpdateRollOnSourcesRead(Schools schools, ILedger ledger, IImportLedger imports, ILogger<UpdateRollOnSourcesRead> log) : Step
{
    public override async Task<IReadOnlyList<NextWork>> RunAsync(Work work, CancellationToken cancel)
    {
        var (school, night) = (schools.Of(work.Night.School), work.Night.Date);
        var last = await ledger.LoadAsync<SchoolRoll>(school.Number, Kept.Roll, night, cancel) ?? SchoolRoll.None(school.Number);
        var exports = await ledger.LoadAsync<List<ExportFile>>(school.Number, Kept.Exports, night, cancel) ?? [];
        var guards = await SchoolGuards.LoadAsync(school, imports, cancel);

        var change = RollUpdate.Apply(last, exports, school.Code, night, guards.Thresholds, guards.Changes);
        var known = await ledger.LoadAsync<SchoolResults>(school.Number, Kept.Results, night, cancel) ?? SchoolResults.None;
        var results = ResultsUpdate.Apply(known, change, last.From, exports);

        var next = new NextWork(work.Night, Stage.Provision, "");
        await ledger.CompleteAsync(
            work,
            new Saving
            {
                Snapshots =
                [
                    new(Kept.Roll, change.Roll),
                    // Every pupil's results, of which most nights change none.
                    .. ReferenceEquals(results.Results, known) ? Array.Empty<Snapshot>() : [new(Kept.Results, results.Results)],
                    new(Kept.RollHeld, new RollHeld(change.Held, [.. change.Faults, .. results.Faults])),
                ],
                Decisions = [new ImportRecord("roll", change.Held.Count == 0 ? "accepted" : "held", new RollDecision(change.Roll.Version, change.Counts, change.Held, change.ReleasesUsed))],
                Held = [new HeldTonight(HeldOrigin.Roll, [.. change.Held.Select(held => AsImport(school.Number, held))], change.ReleasesUsed, change.HadFullExport)],
                Next = [next],
            },
            cancel);
        Accepted(school.Number.ToString(), change.Roll.Version, change.Roll.Pupils.Count, change.Difference.Joined.Count, change.Difference.Left.Count, change.Held.Count);
        return [next];
    }

    private static HeldImport AsImport(SchoolNumber school, HeldChange held) => new()
    {
        School = school,
        Origin = HeldOrigin.Roll,
        ChangeId = held.Id,
        Why = held.Why,
        Owner = held.Owner,
        Releasable = held.Releasable,
        Items = held.Items,
    };

    [LoggerMessage(Level = LogLevel.Information, Message = "School {School}: roll version {Version} with {Pupils} pupils, {Joined} joined, {Left} left, {Held} changes held")]
    private partial void Accepted(string school, int version, int pupils, int joined, int left, int held);
}

/// <summary>Changes of the roll that wait for a person, and what was wrong with rows.</summary>
internal sealed record RollHeld(IReadOnlyList<HeldChange> Held, IReadOnlyList<Domain.Fault> Faults);

/// <summary>The record of a night's decision on the roll: counts, what was held, whose release had a say.</summary>
internal sealed record RollDecision(int Version, RollCounts Counts, IReadOnlyList<HeldChange> Held, IReadOnlyCollection<Guid> ReleasesUsed);
