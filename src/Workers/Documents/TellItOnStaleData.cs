using SenHub.Adapters.Clock;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Documents.Faults;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Import;
using SenHub.Workers.Deliveries;
using SenHub.Workers.Import;
using SenHub.Workers.Nights;

namespace SenHub.Workers.Documents;

/// <summary>When the hour for new exports has passed and none came, IT is told, once until one comes (SD-W5).</summary>
internal sealed class TellItOnStaleData(Schools schools, ILedger ledger, IDeliveryLedger deliveries, PaperPress press, SafeRoutes routes, HubClock clock) : Step
{
    public override async Task<IReadOnlyList<NextWork>> RunAsync(Work work, CancellationToken cancel)
    {
        var (school, night) = (schools.Of(work.Night.School), work.Night.Date);
        var known = await SchoolFacts.LoadAsync(ledger, school, night, cancel);
        var reading = await ledger.LoadAsync<NightReading>(school.Number, Kept.Reading, night, cancel);
        var it = known.Facts.Staff.Holding(StaffRoles.It, night).Where(member => member.Email is not null).Select(member => Recipients.Staff(member, RecipientClass.Leadership)).ToList();
        if (it.Count == 0 || !Freshness.IsStale(reading?.DataOf, night, known.Facts.Calendar))
        {
            await ledger.CompleteAsync(work, Saving.Nothing, cancel);
            return [];
        }

        var wanted = new PaperWanted { Kind = PaperKinds.Faults, Period = $"data of {reading?.DataOf:yyyy-MM-dd}", Recipients = it };
        var paper = await press.PrintAsync(school.Number, night, AlertDraft.Of(wanted, school.Name, night, reading), cancel);
        var planning = new PlanningFacts(known.Roll, known.Facts, [], routes, work.Night, clock.Now);
        var planned = new List<Delivery>();
        foreach (var recipient in it)
        {
            var key = DeliveryKey.For(school.Number, null, wanted.Kind, wanted.Period, recipient.Key);
            planned.AddRange(DeliveryPlan.For(wanted, recipient, paper, await deliveries.OfKeysAsync([key], cancel), planning));
        }

        var next = planned.Where(delivery => delivery.State == DeliveryState.Ready).Select(Resumption.Of).ToList();
        await ledger.CompleteAsync(work, new Saving { Papers = [paper], Deliveries = planned, Next = next }, cancel);
        return next;
    }
}
