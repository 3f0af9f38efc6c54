using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Import;
using SenHub.Workers.Deliveries;
using SenHub.Workers.Import;
using SenHub.Workers.Nights;

namespace SenHub.Workers.Documents;

/// <summary>When the hour for new exports has passed and none came, IT is told, once until one comes (SD-W5).</summary>
internal sealed class TellItOnStaleData(Schools schools, ILedger ledger, PaperPress press, DeliveryPlanner planner) : Step
{
    public override async Task<IReadOnlyList<NextWork>> RunAsync(Work work, CancellationToken cancel)
    {
        var (school, night) = (schools.Of(work.Night.School), work.Night.Date);
        var known = await SchoolFacts.LoadAsync(ledger, school, night, cancel);
        var reading = await ledger.LoadAsync<NightReading>(school.Number, Kept.Reading, night, cancel);
        var it = ItPeople.Of(known, night);
        var saving = Saving.Nothing;
        if (it.Count > 0 && Freshness.IsStale(reading?.DataOf, night, known.Facts.Calendar))
        {
            var wanted = new PaperWanted { Kind = PaperKinds.Faults, Period = $"{ItNotices.DataOf}{reading?.DataOf:yyyy-MM-dd}", Recipients = it };
            var paper = await press.PrintAsync(school.Number, night, AlertDraft.Of(wanted, school.Name, night, reading), cancel);
            saving = await planner.PlanAsync(wanted, _ => paper, known, work.Night, cancel);
        }

        await ledger.CompleteAsync(work, saving, cancel);
        return saving.Next;
    }
}
