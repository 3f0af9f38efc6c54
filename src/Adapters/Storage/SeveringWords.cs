using Microsoft.EntityFrameworkCore;
using SenHub.Adapters.Storage.Rows;
using SenHub.Domain.Roll;

namespace SenHub.Adapters.Storage;

/// <summary>What people said and decided about a pupil or the pupil's own contacts: confirmations, passwords, stops, keeps, copies for subject access, decisions. What they said about others stays, without the pupil.</summary>
internal sealed class SeveringWords(HubContext db, Severance severance)
{
    private readonly PupilTraces traces = severance.Traces!;
    private readonly JsonScrub scrub = new(severance.Traces!);
    private readonly string school = severance.School.ToString();
    private readonly string pupil = severance.Traces!.Pupil.ToString();

    /// <summary>Takes them out; how many.</summary>
    public async Task<int> TakeAsync(CancellationToken cancel)
    {
        var gone = await ConfirmedAsync(cancel) + await KeptAsync(cancel) + await StoppedAsync(cancel);
        foreach (var row in await db.Decisions.Where(d => d.School == school).ToListAsync(cancel))
            gone += await ReplaceAsync(row, row.Content, content => new DecisionRow { Id = row.Id, School = school, Day = row.Day, Reference = row.Reference, IsTaken = row.IsTaken, Content = content }, cancel);
        // A stop of sending is nobody's; the reason that was typed with it may name somebody.
        foreach (var row in await db.Halts.AsNoTracking().ToListAsync(cancel))
        {
            var (begun, lifted) = (scrub.Clean(row.Begun), scrub.Clean(row.Lifted));
            if (begun is not null || lifted is not null)
                gone += await db.Halts.Where(h => h.Id == row.Id).ExecuteUpdateAsync(h => h.SetProperty(x => x.Begun, begun ?? row.Begun).SetProperty(x => x.Lifted, lifted ?? row.Lifted), cancel);
        }

        // Hashes of phrases hold the reference and cannot be told apart: each is asked about once more.
        return gone + await db.Phrases.Where(p => p.School == school).ExecuteDeleteAsync(cancel);
    }

    private async Task<int> ConfirmedAsync(CancellationToken cancel)
    {
        List<string> names = [.. traces.Keys], recipients = [.. traces.Keys.Select(key => "contact:" + key)];
        var gone = await db.AddressReleases.Where(a => a.School == school && names.Contains(a.Recipient)).ExecuteDeleteAsync(cancel);
        gone += await db.Passwords.Where(p => p.School == school && recipients.Contains(p.Recipient)).ExecuteDeleteAsync(cancel);
        foreach (var kept in await db.AddressReleases.Where(a => a.School == school).ToListAsync(cancel))
            kept.Why = traces.Without(kept.Why, JsonScrub.Blank);
        foreach (var kept in await db.Passwords.Where(p => p.School == school).ToListAsync(cancel))
            kept.Said = scrub.Clean(kept.Said) ?? kept.Said;
        gone += await db.Confirmations.Where(c => c.School == school && c.Pupil == pupil).ExecuteDeleteAsync(cancel);
        foreach (var kept in await db.Confirmations.Where(c => c.School == school).ToListAsync(cancel))
            kept.Why = traces.Without(kept.Why, JsonScrub.Blank);
        return gone;
    }

    private async Task<int> KeptAsync(CancellationToken cancel)
    {
        var gone = await db.Keeps.Where(k => k.School == school && k.Pupil == pupil).ExecuteDeleteAsync(cancel);
        gone += await db.AccessCopies.Where(c => c.School == school && c.Pupil == pupil).ExecuteDeleteAsync(cancel);
        foreach (var row in await db.Keeps.Where(k => k.School == school).ToListAsync(cancel))
        {
            row.Lifted = scrub.Clean(row.Lifted) ?? row.Lifted;
            gone += await ReplaceAsync(row, row.Begun, begun => new KeepRow { Id = row.Id, Reference = row.Reference, School = school, Pupil = row.Pupil, Begun = begun, Lifted = row.Lifted }, cancel);
        }


        foreach (var row in await db.AccessCopies.Where(c => c.School == school).ToListAsync(cancel))
        {
            row.Checked = scrub.Clean(row.Checked) ?? row.Checked;
            gone += await ReplaceAsync(row, row.Made, made => new AccessRow { Id = row.Id, Reference = row.Reference, School = school, Pupil = row.Pupil, Made = made, Files = row.Files, Checked = row.Checked }, cancel);
        }

        return gone;
    }

    private async Task<int> StoppedAsync(CancellationToken cancel)
    {
        var gone = 0;
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

        return gone;
    }

    private async Task<int> ReplaceAsync(object row, string said, Func<string, object> other, CancellationToken cancel)
    {
        if (scrub.Clean(said) is not { } clean)
            return 0;
        db.Remove(row);
        await db.SaveChangesAsync(cancel);
        db.Add(other(clean));
        return 1;
    }
}
