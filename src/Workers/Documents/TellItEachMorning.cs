using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Documents.Faults;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Workers.Deliveries;
using SenHub.Workers.Nights;

namespace SenHub.Workers.Documents;

/// <summary>Each morning, whatever happened or did not, one honest line to IT whose absence is the alarm; and where the school has one, a ping to its dead man's switch.</summary>
internal sealed class TellItEachMorning(Schools schools, ILedger ledger, Mornings mornings, PaperPress press, DeliveryPlanner planner, DeadMansSwitch dead) : Step
{
    public override async Task<IReadOnlyList<NextWork>> RunAsync(Work work, CancellationToken cancel)
    {
        var (school, day) = (schools.Of(work.Night.School), PaperKey.MorningOf(work.Subject));
        var known = await SchoolFacts.LoadAsync(ledger, school, DateOnly.MaxValue, cancel);
        var beat = await mornings.LookAsync(school, day, cancel);
        var (it, saving) = (ItPeople.Of(known, day), Saving.Nothing);
        if (it.Count > 0)
        {
            var wanted = new PaperWanted { Kind = PaperKinds.Faults, Period = FormattableString.Invariant($"{ItNotices.Heartbeat}{day:yyyy-MM-dd}"), Recipients = it };
            var draft = NoticeDraft.Of(wanted, "IT", HeartbeatPaper.Write(beat), HeartbeatPaper.Version(day), HeartbeatPaper.Text(beat));
            var paper = await press.PrintAsync(school.Number, day, draft, cancel);
            saving = await planner.PlanAsync(wanted, _ => paper, known, work.Night, cancel);
        }

        if (school.Ping is { } url && beat.IsDone)
            await dead.SayAsync(school.Number, url, cancel);
        await ledger.CompleteAsync(work, saving, cancel);
        return saving.Next;
    }
}
