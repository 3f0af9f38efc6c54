using System.Globalization;
using SenHub.Adapters.Clock;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Documents.Faults;
using SenHub.Domain;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Workers.Deliveries;
using SenHub.Workers.Nights;

namespace SenHub.Workers.Documents;

/// <summary>Looks each night at what runs out, and tells IT at each step of the countdown, once.</summary>
internal sealed class TellItOnEnding(Schools schools, ILedger ledger, Expiries expiries, PaperPress press, DeliveryPlanner planner, HubClock clock) : Step
{
    public override async Task<IReadOnlyList<NextWork>> RunAsync(Work work, CancellationToken cancel)
    {
        var (school, day) = (schools.Of(work.Night.School), clock.Today);
        var known = await SchoolFacts.LoadAsync(ledger, school, DateOnly.MaxValue, cancel);
        var (it, endings) = (ItPeople.Of(known, day), await expiries.LookAsync(cancel));
        var saving = Saving.Nothing;
        foreach (var ending in it.Count == 0 ? [] : Countdown.Near(endings, day))
        {
            var step = Countdown.StepOf(ending, day).GetValueOrDefault();
            var name = DerivedId.Of("ending", ending.What).ToString("N")[..8];
            var wanted = new PaperWanted { Kind = PaperKinds.Faults, Period = string.Create(CultureInfo.InvariantCulture, $"{ItNotices.Ending}{name} {ending.On:yyyy-MM-dd} {step}"), Recipients = it };
            var draft = NoticeDraft.Of(wanted, "IT", EndingPaper.Write(school.Name, day, ending), EndingPaper.Version(ending, step), EndingPaper.Text(ending, day));
            var paper = await press.PrintAsync(school.Number, day, draft, cancel);
            saving = saving.And(await planner.PlanAsync(wanted, _ => paper, known, work.Night, cancel));
        }

        await ledger.CompleteAsync(work, saving with { Snapshots = [new Snapshot(Kept.Endings, endings)] }, cancel);
        return saving.Next;
    }
}
