using Microsoft.EntityFrameworkCore;
using SenHub.Adapters.Storage.Rows;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Deliveries.Desk;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Storage;

/// <summary>Decisions over EF, the same on every engine: one line of a day's file decides once.</summary>
internal sealed class DeskLedger(IDbContextFactory<HubContext> contexts, ISchema schema) : IDeskLedger
{
    public async Task<IReadOnlyList<DeskRecord>> RecordsAsync(SchoolNumber school, DateOnly from, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        var name = school.ToString();
        var rows = await db.Decisions.Where(d => d.School == name && d.Day >= from).ToListAsync(cancel);
        return [.. rows.Select(row => LedgerJson.Read<DeskRecord>(row.Content)).OrderBy(record => record.At).ThenBy(record => record.Id)];
    }

    public Task NoteAsync(DeskRecord refused, CancellationToken cancel) => KeepAsync(refused, _ => Task.FromResult(true), cancel);

    public Task<bool> ReleaseAsync(DeskRecord taken, Delivery seen, Release release, NextWork send, CancellationToken cancel) =>
        KeepAsync(taken, db => Releases.ApplyAsync(db, schema, seen, release, send, cancel), cancel);

    public Task<bool> StopAsync(DeskRecord taken, Delivery seen, Release said, CancellationToken cancel) =>
        KeepAsync(
            taken,
            async db =>
            {
                if (await db.Deliveries.FindAsync([seen.Id], cancel) is not { State: DeliveryState.Held } row || row.Version != seen.Version)
                    return false;
                var owner = seen.Holds.Any(hold => hold.Owner == HoldOwner.SafeguardingLead) ? HoldOwner.SafeguardingLead : HoldOwner.Senco;
                var stopped = seen with { Holds = [DeskGate.Stopped(owner), .. seen.Holds.Where(hold => hold.Gate != DeskGate.Gate)], Release = null };
                stopped.CopyTo(row);
                // Who and why stand in the proof; the delivery itself is released by nobody.
                await ProofLog.AppendAsync(db, schema, stopped with { Release = said }, said.At, cancel);
                return true;
            },
            cancel);

    public Task<bool> ReleaseAsync(DeskRecord taken, HeldImport seen, ImportRelease release, CancellationToken cancel) =>
        KeepAsync(taken, db => Releases.ApplyAsync(db, seen, release, cancel), cancel);

    // The record and what it does are one: without the one there is not the other.
    private async Task<bool> KeepAsync(DeskRecord record, Func<HubContext, Task<bool>> what, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = await schema.BeginAsync(db, record.School, cancel);
        if (await db.Decisions.FindAsync([record.Id], cancel) is not null || !await what(db))
            return false;
        db.Decisions.Add(new DecisionRow { Id = record.Id, School = record.School.ToString(), Day = record.Day, Reference = record.Reference, IsTaken = record.IsTaken, Content = LedgerJson.Write(record) });
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return true;
    }
}
