using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Domain.Deliveries;
using SenHub.Workers.Deliveries;
using SenHub.Workers.Nights;

namespace SenHub.Workers.Documents;

/// <summary>A wanted paper is written, printed once for each class of recipient, and its deliveries are planned.</summary>
internal sealed class MakePaperOnDue(Schools schools, ILedger ledger, PaperPress press, DeliveryPlanner planner) : Step
{
    public override async Task<IReadOnlyList<NextWork>> RunAsync(Work work, CancellationToken cancel)
    {
        var night = work.Night.Date;
        var known = await SchoolFacts.LoadAsync(ledger, schools.Of(work.Night.School), night, cancel);
        var saving = Saving.Nothing;
        // A newer run may have found that nobody wants it any more.
        if (known.Wanted.FirstOrDefault(paper => PaperKey.Of(paper) == work.Subject) is { } wanted)
        {
            var papers = new Dictionary<RecipientClass, Paper>();
            var whole = HousePapers.Has(wanted.Kind) ? await WholeSchool.LoadAsync(ledger, known, night, cancel) : null;
            foreach (var audience in wanted.Recipients.Select(recipient => recipient.Class).Distinct())
            {
                var draft = whole is null ? PupilPapers.Write(wanted, audience, known, night) : HousePapers.Write(wanted, audience, known, whole, night);
                papers[audience] = await press.PrintAsync(work.Night.School, night, draft, cancel);
            }

            saving = await planner.PlanAsync(wanted, papers, known, work.Night, cancel);
            saving = saving with { Snapshots = whole?.KeepingThat(wanted, known) ?? [] };
        }

        await ledger.CompleteAsync(work, saving, cancel);
        return saving.Next;
    }
}
