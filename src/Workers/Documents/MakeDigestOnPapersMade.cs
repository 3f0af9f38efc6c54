using SenHub.Adapters.Clock;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Reviews;
using SenHub.Workers.Deliveries;
using SenHub.Workers.Nights;

namespace SenHub.Workers.Documents;

/// <summary>When all papers of the night are made, each reader's morning page: what is overdue, due, waiting, held.</summary>
internal sealed class MakeDigestOnPapersMade(Schools schools, ILedger ledger, DigestSources sources, PaperPress press, DeliveryPlanner planner, HubClock clock) : Step
{
    private static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(1);

    public override async Task<IReadOnlyList<NextWork>> RunAsync(Work work, CancellationToken cancel)
    {
        if (await ledger.SiblingsAsync(work, PaperKey.PaperPrefix, cancel) > 0)
        {
            await ledger.PostponeAsync(work, clock.Now + LookAgain, "papers of the night are still being made", cancel);
            return [];
        }

        var night = work.Night.Date;
        var known = await SchoolFacts.LoadAsync(ledger, schools.Of(work.Night.School), night, cancel);
        var wanted = known.Wanted.FirstOrDefault(paper => PaperKey.Of(paper) == work.Subject);
        var saving = Saving.Nothing;
        if (wanted is not null && DigestPlan.ReaderOf(wanted, known.Roll, known.Facts, night) is { } reader)
        {
            var (input, before) = await sources.GatherAsync(known, wanted, reader, night, cancel);
            var digest = DigestPlan.IsSummary(wanted) ? Digests.Summary(input) : Digests.For(input);
            var calendar = DigestCalendar.For(work.Night.School, digest.CalendarItems, before.Calendar, night);
            var paper = await press.PrintAsync(work.Night.School, night, DigestDraft.Of(wanted, wanted.Recipients[0].Key, digest, calendar), cancel);
            saving = await planner.PlanAsync(wanted, _ => paper, known, work.Night, cancel);
            saving = saving with { Snapshots = [new Snapshot(Kept.DigestOf(wanted), new DigestKept(digest.Lines, calendar))] };
        }

        await ledger.CompleteAsync(work, saving, cancel);
        return saving.Next;
    }
}
