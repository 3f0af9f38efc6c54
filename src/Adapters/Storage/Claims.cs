using Microsoft.EntityFrameworkCore;
using SenHub.Adapters.Storage.Rows;

namespace SenHub.Adapters.Storage;

/// <summary>The fenced ends of a claim: they change a row only while its lease is still the claimer's.</summary>
internal static class Claims
{
    public static async Task<bool> EndClaimAsync(this HubContext db, Work work, WorkState state, string? reason, CancellationToken cancel) =>
        await db.Held(work).ExecuteUpdateAsync(
            w => w.SetProperty(x => x.State, state).SetProperty(x => x.Lease, (Guid?)null).SetProperty(x => x.Reason, reason), cancel) == 1;

    public static async Task<bool> PostponeClaimAsync(this HubContext db, Work work, DateTimeOffset until, string? reason, CancellationToken cancel) =>
        await db.Held(work).ExecuteUpdateAsync(
            w => w.SetProperty(x => x.NotBefore, until)
                .SetProperty(x => x.LeaseUntil, DateTimeOffset.UnixEpoch)
                .SetProperty(x => x.Lease, (Guid?)null)
                .SetProperty(x => x.Reason, reason),
            cancel) == 1;

    public static IQueryable<WorkRow> Held(this HubContext db, Work work) =>
        db.Works.Where(w => w.Id == work.Id && w.State == WorkState.Open && w.Lease == work.Lease);
}
