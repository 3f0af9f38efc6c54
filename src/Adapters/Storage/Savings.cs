using Microsoft.EntityFrameworkCore;
using SenHub.Adapters.Storage.Rows;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Retention;

namespace SenHub.Adapters.Storage;

/// <summary>Writes what a piece of work saves. Everything may come twice; the second time changes nothing.</summary>
internal static class Savings
{
    private static readonly DeliveryState[] Gone =
        [DeliveryState.Sending, DeliveryState.Sent, DeliveryState.Acknowledged, DeliveryState.HandedOver, DeliveryState.Unknown];

    public static async Task WriteAsync(HubContext db, ISchema schema, Night night, Saving saving, DateTimeOffset now, CancellationToken cancel)
    {
        foreach (var snapshot in saving.Snapshots)
            await PutAsync(db, night, snapshot, cancel);
        foreach (var decision in saving.Decisions)
            await ImportSavings.PutAsync(db, night, decision, now, cancel);
        foreach (var held in saving.Held)
            await ImportSavings.PutAsync(db, night, held, cancel);
        await PutAsync(db, saving.Papers, cancel);
        await RoundSavings.WriteAsync(db, night, saving, cancel);
        await db.SaveChangesAsync(cancel); // a delivery refers to its paper, and so does what it told
        await PutAsync(db, saving.Deliveries, cancel);
        await PutAsync(db, schema, saving.Next, cancel);
        await db.SaveChangesAsync(cancel);
        await ToldSavings.WriteAsync(db, saving.Papers, cancel);
        if (saving.EndsNight)
            await EndNightAsync(db, night, now, cancel);
    }

    // Each list is looked up in one question: what is there already is changed, the rest is new.
    private static async Task PutAsync(HubContext db, IReadOnlyList<Paper> papers, CancellationToken cancel)
    {
        if (papers.Count == 0)
            return;
        var ids = papers.Select(paper => paper.Id).ToList();
        var known = await db.Papers.Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, cancel);
        foreach (var paper in papers)
        {
            if (known.TryGetValue(paper.Id, out var row))
                (row.FileHash, row.Pages, row.PrunedOn) = (paper.FileHash, paper.Pages, null); // its file was lost and made anew
            else
                db.Papers.Add(known[paper.Id] = paper.ToRow());
        }
    }

    private static async Task PutAsync(HubContext db, IReadOnlyList<Delivery> deliveries, CancellationToken cancel)
    {
        if (deliveries.Count == 0)
            return;
        var ids = deliveries.Select(delivery => delivery.Id).ToList();
        var known = await db.Deliveries.Where(d => ids.Contains(d.Id)).ToDictionaryAsync(d => d.Id, cancel);
        foreach (var delivery in deliveries)
        {
            if (!known.TryGetValue(delivery.Id, out var row))
                db.Deliveries.Add(known[delivery.Id] = delivery.ToRow());
            else if (Gone.Contains(row.State))
                throw new DeliveryMovedOnException(); // it left while the step decided: the step decides again on what is so now
            else
                (delivery with { SentAgain = delivery.SentAgain || row.SentAgain, Tries = Math.Max(delivery.Tries, row.Tries) }).CopyTo(row); // sending may have learned since what the step had not read
        }
    }

    // Of a night's plan nearly all is new, and there are as many as the school has papers due.
    private static async Task PutAsync(HubContext db, ISchema schema, IReadOnlyList<NextWork> caused, CancellationToken cancel)
    {
        if (caused.Count == 0)
            return;
        var ids = caused.Select(next => next.Id).ToList();
        var known = await db.Works.Where(w => ids.Contains(w.Id)).Select(w => w.Id).ToHashSetAsync(cancel);
        foreach (var next in caused.Where(next => known.Contains(next.Id)))
            await PutAsync(db, next, cancel);
        await schema.AddAsync(db, [.. caused.Where(next => !known.Contains(next.Id)).DistinctBy(next => next.Id).Select(next => next.ToRow())], cancel);
    }

    /// <summary>New work, or work done or given up before that is caused anew: a delivery that was held and may go after all.</summary>
    public static async Task PutAsync(HubContext db, NextWork next, CancellationToken cancel)
    {
        var row = await db.Works.FindAsync([next.Id], cancel);
        if (row is null)
            db.Works.Add(next.ToRow());
        else if (row.State != WorkState.Open)
            (row.State, row.NotBefore, row.LeaseUntil, row.Attempts, row.Priority) = (WorkState.Open, next.NotBefore ?? DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch, 0, next.Priority);
        else
            row.Priority = Math.Max(row.Priority, next.Priority);
    }

    private static async Task PutAsync(HubContext db, Night night, Snapshot snapshot, CancellationToken cancel)
    {
        var (school, content) = (night.School.ToString(), LedgerJson.Pack(snapshot.Value));
        var row = await db.Snapshots.FindAsync([school, snapshot.Name, night.Date], cancel);
        if (row is null)
            db.Snapshots.Add(new SnapshotRow { School = school, Name = snapshot.Name, Night = night.Date, Content = content });
        else
            row.Content = content;
        var oldest = night.Date.AddDays(-RetentionRules.SnapshotNights);
        await db.Snapshots.Where(s => s.School == school && s.Name == snapshot.Name && s.Night < oldest
            && db.Snapshots.Any(newer => newer.School == school && newer.Name == snapshot.Name && newer.Night > s.Night && newer.Night < night.Date)
            && !db.Keeps.Any(keep => keep.School == school && keep.Lifted == null))
            .ExecuteDeleteAsync(cancel);
    }

    private static async Task EndNightAsync(HubContext db, Night night, DateTimeOffset now, CancellationToken cancel)
    {
        var school = night.School.ToString();
        await db.Nights.Where(n => n.School == school && n.Date == night.Date && n.Run == night.Run)
            .ExecuteUpdateAsync(n => n.SetProperty(x => x.EndedAt, now), cancel);
    }
}
