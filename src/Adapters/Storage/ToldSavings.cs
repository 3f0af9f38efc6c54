using Microsoft.EntityFrameworkCore;
using SenHub.Adapters.Storage.Rows;
using SenHub.Domain.Deliveries;

namespace SenHub.Adapters.Storage;

/// <summary>Keeps what papers told, and no more of it than the next paper can need: of each recipient the last that went, and what still waits.</summary>
internal static class ToldSavings
{
    private static readonly DeliveryState[] Ended = [DeliveryState.Superseded, DeliveryState.Bounced, DeliveryState.Failed];

    /// <summary>Adds what new papers tell and drops what they make needless; their deliveries are saved before.</summary>
    public static async Task WriteAsync(HubContext db, IReadOnlyList<Paper> papers, CancellationToken cancel)
    {
        var telling = papers.Where(paper => paper.Told.Count > 0).ToList();
        foreach (var paper in telling)
        {
            if (await db.Told.FindAsync([paper.Id], cancel) is null)
                db.Told.Add(new ToldRow { PaperId = paper.Id, Content = LedgerJson.Pack(paper.Told) });
        }

        await db.SaveChangesAsync(cancel);
        foreach (var about in telling.GroupBy(paper => (School: paper.School.ToString(), paper.Kind, paper.Subject)))
        {
            var (school, kind, subject) = about.Key;
            var deliveries = await db.Deliveries.Where(d => d.School == school && d.Kind == kind && d.Subject == subject).ToListAsync(cancel);
            List<Guid> needed = [.. about.Select(paper => paper.Id), .. deliveries.Where(d => d.SentAt is null && !Ended.Contains(d.State)).Select(d => d.PaperId), .. LastGone(deliveries)];
            // From the papers to what they told: asked the other way round, SQLite goes through what all schools' papers told, for each paper.
            var papersAbout = db.Papers.Where(p => p.School == school && p.Kind == kind && p.Subject == subject && !needed.Contains(p.Id)).Select(p => p.Id);
            await db.Told.Where(t => papersAbout.Contains(t.PaperId)).ExecuteDeleteAsync(cancel);
        }
    }

    private static IEnumerable<Guid> LastGone(IEnumerable<DeliveryRow> deliveries) =>
        deliveries.Where(d => d.SentAt is not null && !Ended.Contains(d.State))
            .GroupBy(d => LedgerJson.Read<Recipient>(d.Recipient).Key)
            .Select(ofOne => ofOne.MaxBy(d => d.SentAt)!.PaperId);
}
