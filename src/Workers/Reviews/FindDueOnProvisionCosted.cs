using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Adapters.Templates;
using SenHub.Contracts;
using SenHub.Documents.Forms;
using SenHub.Domain.Documents;
using SenHub.Domain.Reviews;
using SenHub.Workers.Deliveries;
using SenHub.Workers.Documents;
using SenHub.Workers.Nights;

namespace SenHub.Workers.Reviews;

/// <summary>Facts become due items, and due items become the list of papers that should exist.</summary>
internal sealed class FindDueOnProvisionCosted(Schools schools, ILedger ledger, TemplateFiles templates, AskedLetters letters, EvidenceShelves shelves, StatutoryStops stops) : Step
{
    public override async Task<IReadOnlyList<NextWork>> RunAsync(Work work, CancellationToken cancel)
    {
        var (school, night) = (work.Night.School, work.Night.Date);
        var known = await SchoolFacts.LoadAsync(ledger, schools.Of(school), night, cancel) with { Templates = TemplateCheck.Of(templates.Of(school)), Asked = await letters.OfAsync(school, night, cancel) };
        var (roll, read) = (known.Roll, known.Facts);
        var facts = ReviewAsking.Apply(read, roll, await letters.OfReviewsAsync(school, night, cancel));
        known = known with { Facts = facts, Evidence = await shelves.OfAsync(school, roll, facts, cancel) };

        var wanted = PapersWanted.AboutPupils(known, night);
        IReadOnlyList<DueItem> due = [.. Escalation.Apply(DueRules.For(roll, facts, night), facts, night), .. DueRules.OfSchool(roll, facts, night), .. await stops.FindAsync(roll, facts, wanted, night, cancel)];
        wanted = [.. wanted, .. PapersWanted.Readiness(known, wanted, night), .. HandOver.After(roll, facts, night).Select(change => change.Wanted()), .. SchoolPapers.For(roll, facts, night), .. known.Rounds.Papers(roll, facts, night)];
        var digests = work.Night.SendsDigest ? DigestPlan.For(roll, facts, due, night) : [];

        var next = wanted.Select(paper => new NextWork(work.Night, Stage.Documents, PaperKey.Of(paper)))
            .Concat(digests.Select(digest => new NextWork(work.Night, Stage.Documents, PaperKey.Of(digest), work.Night.DigestFrom)))
            .Append(new NextWork(work.Night, Stage.Documents, PaperKey.Faults))
            .Append(new NextWork(work.Night, Stage.Documents, PaperKey.Alert, work.Night.ExportsBy))
            .Append(new NextWork(work.Night, Stage.Documents, PaperKey.Endings, work.Night.ExportsBy))
            .ToList();
        await ledger.CompleteAsync(
            work,
            new Saving
            {
                Snapshots =
                [
                    new(Kept.Due, due),
                    new(Kept.Wanted, wanted.Concat(digests).ToList()),
                    new(Kept.Templates, known.Templates),
                    new(Kept.Asked, known.Asked),
                    new(Kept.Evidence, known.Evidence),
                    .. ReferenceEquals(facts, read) ? Array.Empty<Snapshot>() : [new(Kept.Facts, facts with { TeachersInput = [] })],
                ],
                Next = next,
                EndsNight = true,
            },
            cancel);
        return next;
    }
}
