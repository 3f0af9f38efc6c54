using Microsoft.EntityFrameworkCore;
using SenHub.Adapters.Clock;
using SenHub.Adapters.Storage.Rows;
using SenHub.Contracts;
using SenHub.Domain;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Storage;

/// <summary>Channels in the ledger over EF, the same on every engine.</summary>
internal sealed class ChannelLedger(IDbContextFactory<HubContext> contexts, HubClock clock, ISchema schema) : IChannelLedger
{
    public async Task TraceAsync(Guid delivery, string trace, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        await db.Deliveries.Where(d => d.Id == delivery).ExecuteUpdateAsync(d => d.SetProperty(x => x.Trace, trace), cancel);
    }

    public async Task LeavesAsAsync(Guid delivery, IReadOnlyList<LeftFile> files, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        var text = files.Count == 0 ? null : LedgerJson.Write(files);
        await db.Deliveries.Where(d => d.Id == delivery).ExecuteUpdateAsync(d => d.SetProperty(x => x.LeftAs, text), cancel);
    }

    public async Task<(DateTimeOffset StartedAt, string? Trace)?> AttemptAsync(Guid delivery, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        var last = await db.Attempts.Where(a => a.DeliveryId == delivery).OrderByDescending(a => a.StartedAt).Select(a => (DateTimeOffset?)a.StartedAt).FirstOrDefaultAsync(cancel);
        return last is { } started ? (started, await db.Deliveries.Where(d => d.Id == delivery).Select(d => d.Trace).SingleAsync(cancel)) : null;
    }

    public async Task<bool> ConfirmAsync(Delivery seen, Delivery after, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = await schema.BeginAsync(db, seen.School, cancel);
        if (!await ConfirmAsync(db, schema, seen, after, clock.Now, cancel))
            return false;
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return true;
    }

    /// <summary>The same within a transaction.</summary>
    public static async Task<bool> ConfirmAsync(HubContext db, ISchema schema, Delivery seen, Delivery after, DateTimeOffset at, CancellationToken cancel)
    {
        if (await db.Deliveries.FindAsync([seen.Id], cancel) is not { } row || row.State != seen.State || row.ProviderId != seen.ProviderId)
            return false;
        after.CopyTo(row);
        await ProofLog.AppendAsync(db, schema, after, at, cancel);
        return true;
    }

    public async Task<IReadOnlyList<Delivery>> SentSinceAsync(DateTimeOffset since, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        var rows = await db.Deliveries.Where(d => d.State == DeliveryState.Sent && d.SentAt >= since).OrderBy(d => d.SentAt).ThenBy(d => d.Id).ToListAsync(cancel);
        return [.. rows.Select(row => row.ToDelivery())];
    }

    public async Task NoteAsync(Night night, string route, string? why, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        var school = night.School.ToString();
        // Nearly every send ends well where nothing was wrong: that needs nobody's turn.
        if (why is null && !await db.Incidents.AnyAsync(i => i.School == school && i.Route == route && i.OverAt == null, cancel))
            return;
        await using var transaction = await schema.BeginAsync(db, night.School, cancel);
        var standing = await db.Incidents.SingleOrDefaultAsync(i => i.School == school && i.Route == route && i.OverAt == null, cancel);
        if ((why is null) == (standing is null))
            return; // no edge
        if (standing is null)
        {
            standing = new IncidentRow { Id = DerivedId.Of("incident", school, route, clock.Now.ToString("O", System.Globalization.CultureInfo.InvariantCulture)), School = school, Route = route, Why = why!, BeganAt = clock.Now };
            db.Incidents.Add(standing);
        }
        else
        {
            standing.OverAt = clock.Now;
        }

        await Savings.PutAsync(db, new NextWork(night, Stage.Deliveries, IncidentWork.Of(standing.Id, isOver: standing.OverAt is not null)), cancel);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
    }

    public async Task<Incident?> IncidentAsync(Guid id, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        return await db.Incidents.FindAsync([id], cancel) is { } row ? ToIncident(row) : null;
    }

    public async Task<IReadOnlyList<Incident>> StandingAsync(SchoolNumber school, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        var name = school.ToString();
        var rows = await db.Incidents.Where(i => i.School == name && i.OverAt == null).OrderBy(i => i.BeganAt).ThenBy(i => i.Route).ToListAsync(cancel);
        return [.. rows.Select(ToIncident)];
    }

    private static Incident ToIncident(IncidentRow row) => new(row.Id, SchoolNumber.Parse(row.School), row.Route, row.Why, row.BeganAt, row.OverAt);
}
