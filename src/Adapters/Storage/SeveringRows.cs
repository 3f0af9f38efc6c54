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
        var others = await OthersAsync(cancel) + await ImportsAsync(cancel) + await RoundsAsync(cancel) + await DeskAsync(cancel);
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
        // What was decided on them stands in the proof.
        await db.Decisions.Where(d => d.School == school && db.Deliveries.Any(delivery => sends.Contains(delivery.Id) && delivery.Reference == d.Reference)).ExecuteDeleteAsync(cancel);
        await db.Attempts.Where(a => sends.Contains(a.DeliveryId)).ExecuteDeleteAsync(cancel);
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

        foreach (var told in await db.Told.Where(t => db.Papers.Any(p => p.Id == t.PaperId && p.School == school)).ToListAsync(cancel))
            await ReplaceAsync(told, content => db.Told.Add(new ToldRow { PaperId = told.PaperId, Content = content }), told.Content, cancel);
        return sends.Count;
    }

    private async Task<int> OthersAsync(CancellationToken cancel)
    {
        List<string> names = [.. traces.Keys];
        var gone = await db.AddressReleases.Where(a => a.School == school && names.Contains(a.Recipient)).ExecuteDeleteAsync(cancel);
        foreach (var kept in await db.AddressReleases.Where(a => a.School == school).ToListAsync(cancel))
            kept.Why = traces.Without(kept.Why, JsonScrub.Blank);
        gone += await db.Confirmations.Where(c => c.School == school && c.Pupil == pupil).ExecuteDeleteAsync(cancel);
        foreach (var kept in await db.Confirmations.Where(c => c.School == school).ToListAsync(cancel))
            kept.Why = traces.Without(kept.Why, JsonScrub.Blank);
        // A stop on a person who is another pupil's contact as well holds on: the traces do not name that person.
        foreach (var stop in await db.Stops.Where(s => s.School == school).ToListAsync(cancel))
        {
            var text = scrub.Clean(stop.Begun);
            if (stop.Pupil != pupil && !traces.IsIn(stop.Person ?? "") && text is null && scrub.Clean(stop.Lifted) is null)
                continue;
            db.Stops.Remove(stop);
            gone++;
            await db.SaveChangesAsync(cancel);
            if (stop.Pupil != pupil && !traces.IsIn(stop.Person ?? ""))
                db.Stops.Add(new StopRow { Id = stop.Id, Reference = stop.Reference, School = school, Pupil = stop.Pupil, Person = stop.Person, Begun = text ?? stop.Begun, Lifted = scrub.Clean(stop.Lifted) ?? stop.Lifted });
        }

        // Hashes of phrases hold the reference and cannot be told apart: each is asked about once more.
        return gone + await db.Phrases.Where(p => p.School == school).ExecuteDeleteAsync(cancel);
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

    // Reasons that people typed: on the days' Decisions files, and for stopping and resuming.
    private async Task<int> DeskAsync(CancellationToken cancel)
    {
        var changed = 0;
        foreach (var row in await db.Decisions.AsNoTracking().Where(d => d.School == school).ToListAsync(cancel))
        {
            if (scrub.Clean(row.Content) is { } content)
                changed += await db.Decisions.Where(d => d.Id == row.Id).ExecuteUpdateAsync(d => d.SetProperty(x => x.Content, content), cancel);
        }

        foreach (var row in await db.Halts.AsNoTracking().ToListAsync(cancel))
        {
            var (begun, lifted) = (scrub.Clean(row.Begun), scrub.Clean(row.Lifted));
            if (begun is not null || lifted is not null)
                changed += await db.Halts.Where(h => h.Id == row.Id).ExecuteUpdateAsync(h => h.SetProperty(x => x.Begun, begun ?? row.Begun).SetProperty(x => x.Lifted, lifted ?? row.Lifted), cancel);
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
