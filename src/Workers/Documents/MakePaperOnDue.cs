using SenHub.Adapters.Clock;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Domain.Deliveries;
using SenHub.Workers.Deliveries;
using SenHub.Workers.Nights;

namespace SenHub.Workers.Documents;

/// <summary>A wanted paper is written, printed once for each class of recipient, and its deliveries are planned.</summary>
internal sealed class MakePaperOnDue(Schools schools, ILedger ledger, IDeliveryLedger deliveries, PaperPress press, SafeRoutes routes, HubClock clock) : Step
{
    public override async Task<IReadOnlyList<NextWork>> RunAsync(Work work, CancellationToken cancel)
    {
        var night = work.Night.Date;
        var known = await SchoolFacts.LoadAsync(ledger, schools.Of(work.Night.School), night, cancel);
        var wanted = known.Wanted.Single(paper => PaperKey.Of(paper) == work.Subject);
        var releases = await deliveries.AddressReleasesAsync(work.Night.School, cancel);
        var planning = new PlanningFacts(known.Roll, known.Facts, releases, routes, work.Night, clock.Now);

        var papers = new Dictionary<RecipientClass, Paper>();
        foreach (var audience in wanted.Recipients.Select(recipient => recipient.Class).Distinct())
            papers[audience] = await press.PrintAsync(work.Night.School, night, PupilPapers.Write(wanted, audience, known, night), cancel);
        var planned = new List<Delivery>();
        foreach (var recipient in wanted.Recipients)
        {
            var key = DeliveryKey.For(work.Night.School, wanted.Subject, wanted.Kind, wanted.Period, recipient.Key);
            var earlier = await deliveries.OfKeysAsync([key], cancel);
            planned.AddRange(DeliveryPlan.For(wanted, recipient, papers[recipient.Class], earlier, planning));
        }

        var next = planned.Where(delivery => delivery.State == DeliveryState.Ready).Select(Resumption.Of).ToList();
        await ledger.CompleteAsync(work, new Saving { Papers = [.. papers.Values], Deliveries = planned, Next = next }, cancel);
        return next;
    }
}
