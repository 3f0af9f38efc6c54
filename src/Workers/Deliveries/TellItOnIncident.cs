using SenHub.Adapters.Clock;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Documents.Faults;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Workers.Documents;
using SenHub.Workers.Nights;

namespace SenHub.Workers.Deliveries;

/// <summary>When a whole way of sending stands still, IT is told once; when it goes again, once more.</summary>
internal sealed class TellItOnIncident(Schools schools, ILedger ledger, IChannelLedger channels, PaperPress press, DeliveryPlanner planner) : Step
{
    public override async Task<IReadOnlyList<NextWork>> RunAsync(Work work, CancellationToken cancel)
    {
        var (id, isOver) = IncidentWork.Read(work.Subject);
        var (school, night) = (schools.Of(work.Night.School), work.Night.Date);
        var known = await SchoolFacts.LoadAsync(ledger, school, DateOnly.MaxValue, cancel);
        var it = ItPeople.Of(known, night);
        var saving = Saving.Nothing;
        if (it.Count > 0 && await channels.IncidentAsync(id, cancel) is { } incident)
        {
            var (began, over) = (DayOf(incident.BeganAt), isOver && incident.OverAt is { } end ? DayOf(end) : (DateOnly?)null);
            var wanted = new PaperWanted { Kind = PaperKinds.Faults, Period = ChannelPeriod.Of(id, isOver), Recipients = it };
            var draft = new Draft
            {
                Kind = wanted.Kind,
                Subject = "IT",
                Period = wanted.Period,
                Audience = it[0].Class.ToString(),
                Document = ChannelPaper.Write(school.Name, night, incident.Route, incident.Why, began, over),
                Version = ChannelPaper.Version(id, isOver),
                Beside = [("txt", ChannelPaper.Text(incident.Route, incident.Why, began, over))],
            };
            var paper = await press.PrintAsync(school.Number, night, draft, cancel);
            saving = await planner.PlanAsync(wanted, _ => paper, known, work.Night, cancel);
        }

        await ledger.CompleteAsync(work, saving, cancel);
        return saving.Next;
    }

    private static DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(HubClock.ToLocal(moment));
}
