using Microsoft.EntityFrameworkCore;
using SenHub.Adapters.Clock;
using SenHub.Adapters.Storage.Rows;

namespace SenHub.Adapters.Storage.Crew;

/// <summary>Living processes over EF, the same on every engine.</summary>
internal sealed class WorkerLedger(IDbContextFactory<HubContext> contexts, HubClock clock) : IWorkerLedger
{
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Forgotten = TimeSpan.FromDays(1);

    public async Task BeatAsync(Worker me, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        var (seen, longAgo) = (me.Seen, me.Seen - Forgotten);
        var known = await db.Workers.Where(w => w.Id == me.Id).ExecuteUpdateAsync(w => w.SetProperty(x => x.Seen, seen).SetProperty(x => x.Leads, me.Leads), cancel);
        if (known > 0)
            return;
        await db.Workers.Where(w => w.Seen < longAgo).ExecuteDeleteAsync(cancel);
        db.Workers.Add(new WorkerRow { Id = me.Id, Host = me.Host, Roles = me.Roles, Version = me.Version, Since = me.Since, Seen = seen, Leads = me.Leads });
        await db.SaveChangesAsync(cancel);
    }

    public async Task LeaveAsync(Guid id, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        await db.Workers.Where(w => w.Id == id).ExecuteDeleteAsync(cancel);
    }

    public async Task<IReadOnlyList<Worker>> AliveAsync(CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        var since = clock.Now - Fresh;
        var rows = await db.Workers.AsNoTracking().Where(w => w.Seen > since).OrderBy(w => w.Host).ThenBy(w => w.Since).ToListAsync(cancel);
        return [.. rows.Select(row => new Worker(row.Id, row.Host, row.Roles, row.Version, row.Since, row.Seen, row.Leads))];
    }
}
