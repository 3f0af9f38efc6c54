using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Contracts;
using SenHub.Domain.Import;
using SenHub.Domain.Provision;
using SenHub.Domain.Provision.Progress;
using SenHub.Domain.Provision.Register;
using SenHub.Domain.Roll;
using SenHub.Workers.Nights;
using SenHub.Workers.Reviews;

namespace SenHub.Workers.Provision;

/// <summary>Provision becomes costs: one map for each pupil who has any, and for the school the register, the whole cost, impact, progress, plans and clashes.</summary>
internal sealed class CostProvisionOnRollUpdated(Schools schools, ILedger ledger) : Step
{
    public override async Task<IReadOnlyList<NextWork>> RunAsync(Work work, CancellationToken cancel)
    {
        var (school, night) = (work.Night.School, work.Night.Date);
        var roll = await ledger.LoadAsync<SchoolRoll>(school, Kept.Roll, night, cancel) ?? SchoolRoll.None(school);
        var facts = await ledger.LoadAsync<SencoFacts>(school, Kept.Facts, night, cancel) ?? new SencoFacts();
        var results = await ledger.LoadAsync<SchoolResults>(school, Kept.Results, night, cancel);
        var last = await ledger.LoadAsync<SchoolProvision>(school, Kept.Provision, night.AddDays(-1), cancel);

        var maps = ProvisionMaps.OfSchool(roll, facts, night);
        var whole = SchoolProvision.Of(roll, facts, maps, last?.Register ?? SenRegister.None, schools.Of(school).Provision, night, results);

        var next = new NextWork(work.Night, Stage.Reviews, HearTeachersOnRoundsDue.Subject);
        await ledger.CompleteAsync(work, new Saving { Snapshots = [new(Kept.Maps, maps), new(Kept.Provision, whole)], Next = [next] }, cancel);
        return [next];
    }
}
