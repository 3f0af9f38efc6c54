using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Contracts;
using SenHub.Domain.Import;
using SenHub.Domain.Roll;
using SenHub.Workers.Nights;

namespace SenHub.Workers.Roll;

/// <summary>Rows become the accepted roll; what is not believed is held and named.</summary>
internal sealed partial class UpdateRollOnSourcesRead(Schools schools, ILedger ledger, ILogger<UpdateRollOnSourcesRead> log) : Step
{
    public override async Task<IReadOnlyList<NextWork>> RunAsync(Work work, CancellationToken cancel)
    {
        var (school, night) = (schools.Of(work.Night.School), work.Night.Date);
        var last = await ledger.LoadAsync<SchoolRoll>(school.Number, Kept.Roll, night, cancel) ?? SchoolRoll.None(school.Number);
        var exports = await ledger.LoadAsync<List<ExportFile>>(school.Number, Kept.Exports, night, cancel) ?? [];

        var change = RollUpdate.Apply(last, exports, school.Code, night, ImportThresholds.Default);

        var next = new NextWork(work.Night, Stage.Provision, "");
        await ledger.CompleteAsync(
            work,
            new Saving { Snapshots = [new(Kept.Roll, change.Roll), new(Kept.RollHeld, new RollHeld(change.Held, change.Faults))], Next = [next] },
            cancel);
        Accepted(school.Number.ToString(), change.Roll.Version, change.Roll.Pupils.Count, change.Difference.Joined.Count, change.Difference.Left.Count, change.Held.Count);
        return [next];
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "School {School}: roll version {Version} with {Pupils} pupils, {Joined} joined, {Left} left, {Held} changes held")]
    private partial void Accepted(string school, int version, int pupils, int joined, int left, int held);
}

/// <summary>Changes of the roll that wait for a person, and what was wrong with rows.</summary>
internal sealed record RollHeld(IReadOnlyList<HeldChange> Held, IReadOnlyList<Domain.Fault> Faults);
