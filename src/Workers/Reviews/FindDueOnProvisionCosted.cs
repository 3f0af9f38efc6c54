using SenHub.Adapters.Storage;
using SenHub.Contracts;
using SenHub.Domain.Documents;
using SenHub.Domain.Import;
using SenHub.Domain.Reviews;
using SenHub.Domain.Roll;
using SenHub.Workers.Documents;
using SenHub.Workers.Nights;

namespace SenHub.Workers.Reviews;

/// <summary>Facts become due items, and due items become the list of papers that should exist.</summary>
internal sealed class FindDueOnProvisionCosted(ILedger ledger, StatutoryStops stops) : Step
{
    public override async Task<IReadOnlyList<NextWork>> RunAsync(Work work, CancellationToken cancel)
    {
        var (school, night) = (work.Night.School, work.Night.Date);
        var roll = await ledger.LoadAsync<SchoolRoll>(school, Kept.Roll, night, cancel) ?? SchoolRoll.None(school);
        var facts = await ledger.LoadAsync<SencoFacts>(school, Kept.Facts, night, cancel) ?? new SencoFacts();

        IReadOnlyList<PaperWanted> wanted = PaperPlan.AboutPupils(roll, facts, night);
        IReadOnlyList<DueItem> due = [.. Escalation.Apply(DueRules.For(roll, facts, night), facts, night), .. DueRules.OfSchool(roll, facts, night), .. await stops.FindAsync(roll, facts, wanted, night, cancel)];
        wanted = [.. wanted, .. HandOver.After(roll, facts, night).Select(change => change.Wanted()), .. SchoolPapers.For(roll, facts, night)];
        var digests = work.Night.SendsDigest ? DigestPlan.For(roll, facts, due, night) : [];

        var next = wanted.Select(paper => new NextWork(work.Night, Stage.Documents, PaperKey.Of(paper)))
            .Concat(digests.Select(digest => new NextWork(work.Night, Stage.Documents, PaperKey.Of(digest), work.Night.DigestFrom)))
            .Append(new NextWork(work.Night, Stage.Documents, PaperKey.Faults))
            .Append(new NextWork(work.Night, Stage.Documents, PaperKey.Alert, work.Night.ExportsBy))
            .ToList();
        await ledger.CompleteAsync(
            work,
            new Saving { Snapshots = [new(Kept.Due, due), new(Kept.Wanted, wanted.Concat(digests).ToList())], Next = next, EndsNight = true },
            cancel);
        return next;
    }
}
