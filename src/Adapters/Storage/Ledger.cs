using Microsoft.EntityFrameworkCore;
using SenHub.Adapters.Clock;
using SenHub.Adapters.Storage.Proofs;
using SenHub.Adapters.Storage.Rows;
using SenHub.Contracts;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Storage;

/// <summary>The ledger over EF, the same on every engine: a claim is one conditional update, and every later write is fenced by its lease.</summary>
internal sealed class Ledger(IDbContextFactory<HubContext> contexts, HubClock clock, ISchema schema, IMigrations migrations, SnapshotCache cache, Outages outages, LeftBehind leftBehind, IRestores restores) : ILedger
{
    // A crashed step's row is free again after this.
    private static readonly TimeSpan LeaseTime = TimeSpan.FromMinutes(5);

    public async Task PrepareAsync(CancellationToken cancel)
    {
        await migrations.ApplyAsync(cancel);
        await using var db = await contexts.CreateDbContextAsync(cancel);
        if (leftBehind.File is { } file && !await db.Nights.AnyAsync(cancel))
            throw new StorageFaultException($"The database's ledger is empty, but this home has one in {file}: starting empty would send again what was sent. Take it over with senhub adopt {file}, or move the file away.");
        await restores.LookAsync(cancel);
    }

    public async Task<Restore> PrepareRestoredAsync(DateTimeOffset backupAt, CancellationToken cancel)
    {
        await migrations.ApplyAsync(cancel);
        return await restores.RegisterAsync(backupAt, cancel);
    }

    public async Task<ProofHead> HeadAsync(CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        return await Restores.HeadAsync(db, cancel);
    }

    public async Task CopyToAsync(string file, CancellationToken cancel)
    {
        await using var from = await contexts.CreateDbContextAsync(cancel);
        await using var to = await LedgerCopy.OpenFileAsync(file, cancel);
        await LedgerCopy.RunAsync(from, schema, to, new Sqlite.SqliteSchema(), cancel);
    }

    public async Task TakeOverAsync(string file, CancellationToken cancel)
    {
        await using var to = await contexts.CreateDbContextAsync(cancel);
        await schema.ApplyAsync(to, cancel);
        if (await to.Nights.AnyAsync(cancel))
            throw new StorageFaultException("The ledger that the settings name has nights of its own, and two cannot be made one.");
        await using var from = await LedgerCopy.OpenFileAsync(file, cancel);
        await LedgerCopy.RunAsync(from, new Sqlite.SqliteSchema(), to, schema, cancel);
    }

    public Task<Night> OpenNightAsync(Night wanted, CancellationToken cancel) => PersistAsync(db => db.OpenNightAsync(schema, wanted, again: true, clock.Now, cancel), cancel);

    public Task<Night> OpenNightOnceAsync(Night wanted, CancellationToken cancel) => PersistAsync(db => db.OpenNightAsync(schema, wanted, again: false, clock.Now, cancel), cancel);

    public async Task<Night?> LastNightAsync(SchoolNumber school, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        var name = school.ToString();
        var row = await db.Nights.Where(n => n.School == name && n.EndedAt != null)
            .OrderByDescending(n => n.Date).ThenByDescending(n => n.Run).FirstOrDefaultAsync(cancel);
        return row?.ToNight();
    }

    public Task<bool> CauseAsync(NextWork next, CancellationToken cancel) =>
        PersistAsync(async db =>
        {
            await using var transaction = await schema.BeginAsync(db, next.Night.School, cancel);
            if (await db.Works.AnyAsync(w => w.Id == next.Id, cancel))
                return false;
            await Savings.PutAsync(db, next, cancel);
            await db.SaveChangesAsync(cancel);
            await transaction.CommitAsync(cancel);
            return true;
        }, cancel);

    public Task<Work?> ClaimAsync(Guid workId, CancellationToken cancel)
    {
        var lease = Guid.CreateVersion7();
        return PersistAsync(db => db.ClaimAsync(workId, lease, clock.Now, LeaseTime, cancel), cancel);
    }

    public Task<bool> CompleteAsync(Work work, Saving saving, CancellationToken cancel) =>
        PersistAsync(async db =>
        {
            await using var transaction = await schema.BeginAsync(db, work.Night.School, cancel);
            if (!await db.EndClaimAsync(work, WorkState.Done, null, cancel))
                return false;
            await Savings.WriteAsync(db, schema, work.Night, saving, clock.Now, cancel);
            await transaction.CommitAsync(cancel);
            return true;
        }, cancel);

    public Task PostponeAsync(Work work, DateTimeOffset until, string? reason, CancellationToken cancel) =>
        PersistAsync(db => db.PostponeClaimAsync(work, until, reason, attempts: 0, cancel), cancel);

    public Task PutOffAsync(Work work, DateTimeOffset until, string fault, CancellationToken cancel) =>
        PersistAsync(db => db.PostponeClaimAsync(work, until, fault, work.Attempts, cancel), cancel);

    public Task GiveUpAsync(Work work, string reason, CancellationToken cancel) =>
        PersistAsync(db => db.EndClaimAsync(work, WorkState.GivenUp, reason, cancel), cancel);

    public async Task<DuePage> DueAsync(IReadOnlyList<Stage> stages, int most, SchoolNumber? after, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        return await DueWork.PageAsync(db, schema, stages, most, after, clock.Now, cancel);
    }

    public async Task<int> WaitingAsync(Stage stage, int most, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        var now = clock.Now;
        return await db.Works.Where(w => w.State == WorkState.Open && w.Stage == stage && w.NotBefore <= now && w.LeaseUntil < now).Take(most).CountAsync(cancel);
    }

    public async Task<int> OpenAsync(DateTimeOffset dueBy, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        return await db.Works.CountAsync(w => w.State == WorkState.Open && w.NotBefore <= dueBy, cancel);
    }

    public async Task<DateTimeOffset?> NextDueAsync(CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        return await db.Works.Where(w => w.State == WorkState.Open)
            .OrderBy(w => w.NotBefore).Select(w => (DateTimeOffset?)w.NotBefore).FirstOrDefaultAsync(cancel);
    }

    public async Task<int> SiblingsAsync(Work work, string subjectPrefix, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        var school = work.Night.School.ToString();
        return await db.Works.CountAsync(
            w => w.School == school && w.Night == work.Night.Date && w.Run == work.Night.Run && w.Stage == work.Stage && w.State == WorkState.Open && w.Subject.StartsWith(subjectPrefix),
            cancel);
    }

    public Task<T?> LoadAsync<T>(SchoolNumber school, string name, DateOnly upTo, CancellationToken cancel)
        where T : class => SnapshotAsync(school, name, upTo, cache.Get<T>, cancel);

    public Task<T?> LoadOnceAsync<T>(SchoolNumber school, string name, DateOnly upTo, CancellationToken cancel)
        where T : class => SnapshotAsync(school, name, upTo, LedgerJson.Unpack<T>, cancel);

    public async Task<LatestValues> LatestAsync(SchoolNumber school, IReadOnlyCollection<string> names, DateOnly upTo, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        return await LatestValues.LoadAsync(db, cache, school, names, upTo, cancel);
    }

    public async Task<int> GivenUpAsync(CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        return await db.Works.CountAsync(w => w.State == WorkState.GivenUp, cancel);
    }

    private async Task<T?> SnapshotAsync<T>(SchoolNumber school, string name, DateOnly upTo, Func<byte[], T> unpack, CancellationToken cancel)
        where T : class
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        return await OftenAsked.In(db).Snapshot(db, school.ToString(), name, upTo, cancel) is { } content ? unpack(content) : null;
    }

    // What goes through here may be said twice, because the answer to the first was lost: an open night goes on, and claims and their ends are bound to one lease.
    private Task<T> PersistAsync<T>(Func<HubContext, Task<T>> what, CancellationToken cancel) =>
        outages.WaitOutAsync(LeaseTime, async () =>
        {
            await using var db = await contexts.CreateDbContextAsync(cancel);
            await db.Database.OpenConnectionAsync(cancel); // once, whatever is asked
            try
            {
                return await what(db);
            }
            finally
            {
                await db.Database.CloseConnectionAsync();
            }
        }, cancel);
}
