using SenHub.Adapters.Clock;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Domain.Time;
using SenHub.Workers.Deliveries;
using SenHub.Workers.Nights;

namespace SenHub.Workers.Documents;

/// <summary>On the morning of a school day, when the night's papers are made, the day's Decisions file and a mail with its codes to each person who decides (SD-W2).</summary>
internal sealed class LayOutDecisionsOnMorning(Schools schools, ILedger ledger, DeskHands hands, HubClock clock) : Step
{
    private static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(1);

    public override async Task<IReadOnlyList<NextWork>> RunAsync(Work work, CancellationToken cancel)
    {
        if (await ledger.SiblingsAsync(work, PaperKey.PaperPrefix, cancel) > 0)
        {
            await ledger.PostponeAsync(work, clock.Now + LookAgain, "papers of the night are still being made", cancel);
            return [];
        }

        var (school, day) = (schools.Of(work.Night.School), clock.Today);
        var known = await SchoolFacts.LoadAsync(ledger, school, DateOnly.MaxValue, cancel);
        var saving = Saving.Nothing;
        if (known.Facts.Calendar.IsOpen(day))
        {
            var kept = await hands.LinesAsync(school.Number, day, cancel);
            await hands.MakeFileAsync(school.Number, kept, cancel);
            saving = await hands.PlanCodesAsync(school, kept, known, work.Night, cancel) with { Snapshots = [new Snapshot(Kept.Desk, kept)] };
        }

        await ledger.CompleteAsync(work, saving, cancel);
        return saving.Next;
    }
}
