using Microsoft.EntityFrameworkCore;
using SenHub.Adapters.Storage.Rows;
using SenHub.Contracts;
using SenHub.Domain.Roll;

namespace SenHub.Adapters.Storage;

/// <summary>Goes through every table for what is a pupil's. The caller holds the transaction. A table that is not named here holds no pupil: nights, incidents, the counter of the schema.</summary>
internal sealed class SeveringRows(HubContext db, Severance severance)
{
    private readonly PupilTraces traces = severance.Traces ?? throw new ArgumentException("The rows of this severing are gone already.", nameof(severance));
    private readonly JsonScrub scrub = new(severance.Traces);
    private readonly string school = severance.School.ToString();
    private readonly string pupil = severance.Traces.Pupil.ToString();

    /// <summary>Takes everything out.</summary>
    public async Task<Severed> TakeAsync(CancellationToken cancel)
    {
        var papers = await db.Papers.Where(p => p.School == school && p.Subject == pupil).Select(p => p.Id).ToListAsync(cancel);
        var proofs = await new SeveringProofs(db, severance).TakeAsync(cancel);
        var snapshots = await SnapshotsAsync(cancel);
        var deliveries = await DeliveriesAsync(papers, cancel);
        var others = await new SeveringWords(db, severance).TakeAsync(cancel) + await ImportsAsync(cancel) + await RoundsAsync(cancel);
        await db.SaveChangesAsync(cancel);
        return new Severed(snapshots, papers.Count, deliveries, proofs, others) { PaperIds = papers };
    }

    private async Task<int> SnapshotsAsync(CancellationToken cancel)
    {
        var changed = 0;
        foreach (var key in await db.Snapshots.Where(s => s.School == school).Select(s => new { s.Name, s.Night }).ToListAsync(cancel))
        {
            var row = (await db.Snapshots.FindAsync([school, key.Name, key.Night], cancel))!;
            if (LedgerJson.Unpack(row.Content) is { } value && scrub.Clean(value))
            {
                if (key.Name == severance.Rolls)
                    value["NumberedTo"] = Math.Max(value["NumberedTo"]?.GetValue<int>() ?? 0, traces.Pupil.Number);
                row.Content = LedgerJson.Pack(value);
                changed++;
            }

            await db.SaveChangesAsync(cancel);
            db.ChangeTracker.Clear();
        }

        return changed;
    }

    private async Task<int> DeliveriesAsync(List<Guid> papers, CancellationToken cancel)
    {
        var sends = await db.Deliveries.Where(d => d.School == school && d.Subject == pupil).Select(d => d.Id).ToListAsync(cancel);
        var subjects = sends.Select(id => id.ToString("N")).ToList();
        await db.Attempts.Where(a => sends.Contains(a.DeliveryId)).ExecuteDeleteAsync(cancel);
        await db.Begun.Where(b => sends.Contains(b.DeliveryId)).ExecuteDeleteAsync(cancel);
        await db.Letters.Where(l => l.DeliveryId != null && sends.Contains(l.DeliveryId.Value)).ExecuteDeleteAsync(cancel);
        // The names of work are derived from what it is about: done work of papers goes too, all of it.
        await db.Works.Where(w => w.School == school && (subjects.Contains(w.Subject) || (w.State == WorkState.Done && w.Stage == Stage.Documents))).ExecuteDeleteAsync(cancel);
        await db.Deliveries.Where(d => sends.Contains(d.Id)).ExecuteDeleteAsync(cancel);
        await db.Told.Where(t => papers.Contains(t.PaperId)).ExecuteDeleteAsync(cancel);
        await db.Papers.Where(p => papers.Contains(p.Id)).ExecuteDeleteAsync(cancel);
        foreach (var row in await db.Deliveries.Where(d => d.School == school).ToListAsync(cancel))
        {
            (row.Recipient, row.Holds) = (scrub.Clean(row.Recipient) ?? row.Recipient, scrub.Clean(row.Holds) ?? row.Holds);
            (row.Release, row.Bundle) = (scrub.Clean(row.Release) ?? row.Release, scrub.Clean(row.Bundle) ?? row.Bundle);
            row.Note = row.Note is null ? null : traces.Without(row.Note, JsonScrub.Blank);
        }

        foreach (var told in await db.Told.Where(t => db.Papers.Where(p => p.School == school).Select(p => p.Id).Contains(t.PaperId)).ToListAsync(cancel))
            await ReplaceAsync(told, content => db.Told.Add(new ToldRow { PaperId = told.PaperId, Content = content }), told.Content, cancel);
        return sends.Count;
    }

    private async Task<int> ImportsAsync(CancellationToken cancel)
    {
        var gone = 0;
        foreach (var held in await db.HeldImports.Where(h => h.School == school).ToListAsync(cancel))
        {
            if (scrub.Clean(held.Content) is null && scrub.Clean(held.Release) is null)
                continue;
            db.HeldImports.Remove(held); // it is found again by the next night where it is still so, without the pupil
            gone++;
        }

        foreach (var decision in await db.ImportDecisions.Where(d => d.School == school).ToListAsync(cancel))
        {
            if (scrub.Clean(decision.Content) is not { } content)
                continue;
            // Its id is derived from what it said.
            db.ImportDecisions.Remove(decision);
            db.ImportDecisions.Add(new ImportDecisionRow { Id = Guid.CreateVersion7(), School = school, Night = decision.Night, Subject = decision.Subject, Verdict = decision.Verdict, Content = content, DecidedAt = decision.DecidedAt });
            gone++;
        }

        return gone;
    }

    private async Task<int> RoundsAsync(CancellationToken cancel)
    {
        var changed = 0;
        foreach (var reply in await db.RoundReplies.Where(r => r.School == school).ToListAsync(cancel))
            changed += await ReplaceAsync(reply, content => db.RoundReplies.Add(new RoundReplyRow { Id = reply.Id, RequestId = reply.RequestId, School = school, TakenOn = reply.TakenOn, Content = content }), reply.Content, cancel);
        foreach (var request in await db.RoundRequests.Where(r => r.School == school).ToListAsync(cancel))
        {
            if (LedgerJson.Unpack(request.Content) is not { } asked || !scrub.Clean(asked))
                continue;
            var content = LedgerJson.Pack(asked);
            await db.RoundRequests.Where(r => r.Id == request.Id).ExecuteUpdateAsync(r => r.SetProperty(x => x.Content, content), cancel);
            changed++;
        }

        return changed;
    }

    private async Task<int> ReplaceAsync(object row, Action<byte[]> add, byte[] content, CancellationToken cancel)
    {
        if (LedgerJson.Unpack(content) is not { } value || !scrub.Clean(value))
            return 0;
        db.Remove(row);
        await db.SaveChangesAsync(cancel);
        add(LedgerJson.Pack(value));
        return 1;
    }
}
