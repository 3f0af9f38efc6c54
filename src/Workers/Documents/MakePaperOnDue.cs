using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Workers.Deliveries;
using SenHub.Workers.Nights;

namespace SenHub.Workers.Documents;

/// <summary>A wanted paper is written, printed for its recipients, and its deliveries are planned.</summary>
internal sealed class MakePaperOnDue(Schools schools, ILedger ledger, RecipientCopies copies, BundleMaker bundles, ForSigning signing, DeliveryPlanner planner) : Step
{
    public override async Task<IReadOnlyList<NextWork>> RunAsync(Work work, CancellationToken cancel)
    {
        var night = work.Night.Date;
        var known = await SchoolFacts.LoadAsync(ledger, schools.Of(work.Night.School), night, cancel);
        var saving = Saving.Nothing;
        // A newer run may have found that nobody wants it any more.
        if (known.Wanted.FirstOrDefault(paper => PaperKey.Of(paper) == work.Subject) is { } wanted)
        {
            var whole = HousePapers.Has(wanted.Kind) ? await WholeSchool.LoadAsync(ledger, known, night, cancel) : null;
            var copied = await copies.PrintAsync(
                wanted,
                audience => whole is null ? PupilPapers.Write(wanted, audience, known, night) : HousePapers.Write(wanted, audience, known, whole, night),
                (recipient, draft) => Enclosing.For(recipient, draft, wanted, known, night),
                work.Night,
                cancel);
            var (papers, beside) = (new Dictionary<string, Paper>(), new List<Paper>());
            foreach (var recipient in wanted.Recipients)
                papers[recipient.Key] = copied[recipient.Key] with { Bundle = await bundles.MakeAsync(wanted, recipient, copied[recipient.Key], known, night, beside, cancel) };
            saving = await planner.PlanAsync(wanted, recipient => papers[recipient.Key], known, work.Night, cancel);
            saving = saving.And(await signing.PlanAsync(wanted, papers, known, work.Night, cancel));
            saving = saving with { Papers = [.. saving.Papers.Concat(beside).DistinctBy(paper => paper.Id)], Snapshots = whole?.KeepingThat(wanted, known) ?? [] };
        }

        await ledger.CompleteAsync(work, saving, cancel);
        return saving.Next;
    }
}
