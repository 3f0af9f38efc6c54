using Microsoft.EntityFrameworkCore;
using SenHub.Adapters.Storage.Rows;

namespace SenHub.Adapters.Storage;

/// <summary>A claim and its fenced ends: these change a row only while its lease is still the claimer's.</summary>
internal static class Claims
{
    /// <summary>The row as its claimer holds it; null where it is done, not due, or somebody else's.</summary>
    public static async Task<Work?> ClaimAsync(this HubContext db, Guid workId, Guid lease, DateTimeOffset now, TimeSpan lasts, CancellationToken cancel)
    {
        var won = await db.Works
            .Where(w => w.Id == workId && w.State == WorkState.Open && ((w.NotBefore <= now && w.LeaseUntil < now) || w.Lease == lease))
            .ExecuteUpdateAsync(w => w.SetProperty(x => x.Lease, lease).SetProperty(x => x.LeaseUntil, now + lasts).SetProperty(x => x.Attempts, x => x.Attempts + 1), cancel);
        if (won == 0)
            return null; // done, not due, or somebody else's: a repeated wake-up is harmless
        // Deliveries outlive the run that decided them: they belong to the night's newest one.
        var found = await (
            from row in db.Works.AsNoTracking()
            join night in db.Nights.AsNoTracking() on new { row.School, Date = row.Night } equals new { night.School, night.Date }
            where row.Id == workId && (row.Run == 0 || night.Run == row.Run)
            orderby night.Run descending
            select new { row, night }).FirstAsync(cancel);
        return new Work(found.row.Id, found.night.ToNight(), found.row.Stage, found.row.Subject, found.row.Attempts, lease);
    }

    public static async Task<bool> EndClaimAsync(this HubContext db, Work work, WorkState state, string? reason, CancellationToken cancel) =>
        await db.Held(work).ExecuteUpdateAsync(
            w => w.SetProperty(x => x.State, state).SetProperty(x => x.Lease, (Guid?)null).SetProperty(x => x.Reason, reason), cancel) == 1;

    public static async Task<bool> PostponeClaimAsync(this HubContext db, Work work, DateTimeOffset until, string? reason, int attempts, CancellationToken cancel) =>
        await db.Held(work).ExecuteUpdateAsync(
            w => w.SetProperty(x => x.NotBefore, until)
                .SetProperty(x => x.LeaseUntil, DateTimeOffset.UnixEpoch)
                .SetProperty(x => x.Lease, (Guid?)null)
                .SetProperty(x => x.Attempts, attempts)
                .SetProperty(x => x.Reason, reason),
            cancel) == 1;

    /// <summary>A send may take longer than a step: its lease outlasts every limit of the channel. False where the claim is somebody else's; else nobody can take it until the transaction ends.</summary>
    public static async Task<bool> LengthenAsync(this HubContext db, Work work, DateTimeOffset until, CancellationToken cancel) =>
        await db.Held(work).ExecuteUpdateAsync(w => w.SetProperty(x => x.LeaseUntil, until), cancel) == 1;

    private static IQueryable<WorkRow> Held(this HubContext db, Work work) =>
        db.Works.Where(w => w.Id == work.Id && w.State == WorkState.Open && w.Lease == work.Lease);
}
