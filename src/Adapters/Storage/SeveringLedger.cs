using Microsoft.EntityFrameworkCore;
using SenHub.Adapters.Clock;
using SenHub.Adapters.Storage.Rows;
using SenHub.Domain.Import;
using SenHub.Domain.Roll;

namespace SenHub.Adapters.Storage;

/// <summary>Severing over EF, the same on every engine.</summary>
internal sealed class SeveringLedger(IDbContextFactory<HubContext> contexts, HubClock clock, ISchema schema) : ISeveringLedger
{
    public async Task<Severance?> UnfinishedAsync(SchoolNumber school, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        var name = school.ToString();
        var row = await db.Severances.Where(s => s.School == name).OrderBy(s => s.At).FirstOrDefaultAsync(cancel);
        return row is null ? null : new Severance { Id = row.Id, School = school, Traces = row.Traces is null ? null : LedgerJson.Unpack<Kept>(row.Traces).Traces, Rolls = row.Traces is null ? "" : LedgerJson.Unpack<Kept>(row.Traces).Rolls, By = row.By, At = row.At };
    }

    public async Task<PupilTraces?> TracesAsync(SchoolNumber school, PupilRef pupil, string rolls, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        var name = school.ToString();
        var (known, others) = (new List<Pupil>(), new List<Pupil>());
        await foreach (var content in db.Snapshots.Where(s => s.School == name && s.Name == rolls).OrderByDescending(s => s.Night).Select(s => s.Content).AsAsyncEnumerable().WithCancellation(cancel))
        {
            foreach (var one in LedgerJson.Unpack<SchoolRoll>(content).Pupils)
                (one.Ref == pupil ? known : others).Add(one);
        }

        return known.Count == 0 ? null : PupilTraces.Of(known, others);
    }

    public async Task<bool> IsAtWorkAsync(SchoolNumber school, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        return await IsAtWorkAsync(db, school, cancel);
    }

    public async Task<Severed> CountAsync(Severance severance, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = await schema.BeginAsync(db, severance.School, cancel);
        return await new SeveringRows(db, severance).TakeAsync(cancel); // the transaction ends with its disposal: nothing is kept
    }

    public async Task BeginAsync(Severance severance, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = await schema.BeginAsync(db, severance.School, cancel);
        if (await db.Severances.FindAsync([severance.Id], cancel) is not null)
            return;
        db.Severances.Add(new SeveranceRow { Id = severance.Id, School = severance.School.ToString(), Pupil = severance.Traces?.Pupil.ToString(), Traces = LedgerJson.Pack(new Kept(severance.Traces!, severance.Rolls)), By = severance.By, At = severance.At });
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
    }

    public async Task<Severed> SeverAsync(Severance severance, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = await schema.BeginAsync(db, severance.School, cancel);
        if (await IsAtWorkAsync(db, severance.School, cancel))
            throw new StorageFaultException("The hub is at work for this school: stop the service, wait until senhub status shows no work under way, and run it again.");
        await schema.TakeProofsAsync(db, cancel);
        var severed = await new SeveringRows(db, severance).TakeAsync(cancel);
        if (await db.Severances.FindAsync([severance.Id], cancel) is { } row)
            (row.Pupil, row.Traces) = (null, null);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return severed;
    }

    public async Task FinishAsync(Severance severance, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        await schema.CompactAsync(db, cancel);
        // Last: whoever is cut off before comes here again.
        await db.Severances.Where(s => s.Id == severance.Id).ExecuteDeleteAsync(cancel);
    }

    private async Task<bool> IsAtWorkAsync(HubContext db, SchoolNumber school, CancellationToken cancel)
    {
        var (name, now) = (school.ToString(), clock.Now);
        return await db.Works.AnyAsync(w => w.School == name && w.State == WorkState.Open && w.LeaseUntil > now, cancel);
    }

    private sealed record Kept(PupilTraces Traces, string Rolls);
}
