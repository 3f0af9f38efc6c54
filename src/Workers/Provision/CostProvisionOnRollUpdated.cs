using SenHub.Adapters.Storage;
using SenHub.Contracts;
using SenHub.Domain.Import;
using SenHub.Domain.Provision;
using SenHub.Domain.Roll;
using SenHub.Workers.Nights;

namespace SenHub.Workers.Provision;

/// <summary>Provision becomes costs: one map for each pupil who has any.</summary>
internal sealed class CostProvisionOnRollUpdated(ILedger ledger) : Step
{
    public override async Task<IReadOnlyList<NextWork>> RunAsync(Work work, CancellationToken cancel)
    {
        var (school, night) = (work.Night.School, work.Night.Date);
        var roll = await ledger.LoadAsync<SchoolRoll>(school, Kept.Roll, night, cancel) ?? SchoolRoll.None(school);
        var facts = await ledger.LoadAsync<SencoFacts>(school, Kept.Facts, night, cancel) ?? new SencoFacts();

        var maps = ProvisionMaps.OfSchool(roll, facts, night);

        var next = new NextWork(work.Night, Stage.Reviews, "");
        await ledger.CompleteAsync(work, new Saving { Snapshots = [new(Kept.Maps, maps)], Next = [next] }, cancel);
        return [next];
    }
}
