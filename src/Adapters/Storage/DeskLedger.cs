using Microsoft.EntityFrameworkCore;
using SenHub.Adapters.Storage.Proofs;
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

    public Task<bool> StopAsync(DeskRecord taken, Delivery seen, Release said, HoldOwner owner, CancellationToken cancel) =>
        KeepAsync(
            taken,
            async db =>
            {
                if (await db.Deliveries.FindAsync([seen.Id], cancel) is not { State: DeliveryState.Held } row || row.Version != seen.Version)
                    return false;
                var stopped = seen with { Holds = [DeskGate.Stopped(owner), .. seen.Holds.Where(hold => hold.Gate != DeskGate.Gate)], Release = null };
                stopped.CopyTo(row);
                // Who and why stand in the proof; the delivery itself is released by nobody.
                await ProofLog.AppendAsync(db, schema, stopped with { Release = said }, said.At, cancel);
                return true;
            },
            cancel);

    public Task<bool> ReleaseAsync(DeskRecord taken, HeldImport seen, ImportRelease release, CancellationToken cancel) =>
        KeepAsync(taken, async db => await Releases.ApplyAsync(db, seen, release, cancel) && await ProveAsync(db, taken, seen.Id, cancel), cancel);

    public Task<bool> ConfirmAsync(DeskRecord taken, Delivery seen, Delivery after, CancellationToken cancel) =>
        KeepAsync(taken, db => ChannelLedger.ConfirmAsync(db, schema, seen, after, taken.At, cancel), cancel);

    public Task<bool> KeepAsync(DeskRecord taken, CancellationToken cancel) => KeepAsync(taken, db => ProveAsync(db, taken, taken.Key, cancel), cancel);

    // A decision on a delivery stands in the delivery's own line; what is about none has one of its own. The reason stays in the record: it may name somebody.
    private async Task<bool> ProveAsync(HubContext db, DeskRecord taken, Guid about, CancellationToken cancel)
    {
        await ProofLog.AppendAsync(db, schema, taken.School, about, ProofLog.Decided, new DeskLook(taken.Reference, taken.About, taken.Who) { Decision = taken.Decision }, taken.At, cancel);
        return true;
    }

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
