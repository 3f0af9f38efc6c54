using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SenHub.Adapters.Clock;
using SenHub.Adapters.Storage.Rows;
using SenHub.Domain;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Storage.Proofs;

/// <summary>Restores over EF and the log outside the store, the same on every engine.</summary>
internal sealed class Restores(IDbContextFactory<HubContext> contexts, HubClock clock, ISchema schema, ISentLog log) : IRestores, IDisposable
{
    private static readonly DeliveryState[] Waiting = [DeliveryState.Planned, DeliveryState.Held, DeliveryState.Ready];

    private readonly SemaphoreSlim one = new(1); // who looks meanwhile finds it done

    public void Dispose() => one.Dispose();

    public async Task<Restore?> LookAsync(CancellationToken cancel)
    {
        await one.WaitAsync(cancel);
        try
        {
            await using var db = await contexts.CreateDbContextAsync(cancel);
            return await WentBackAsync(db, log, cancel) ? await RegisterAsync((await HeadAsync(db, cancel)).At, cancel) : null;
        }
        finally
        {
            one.Release();
        }
    }

    /// <summary>Whether the ledger lacks the last line that the log outside knows.</summary>
    public static async Task<bool> WentBackAsync(HubContext db, ISentLog log, CancellationToken cancel) =>
        await log.LastAsync(cancel) is { Number: > 0 } known && !await db.Proofs.AnyAsync(line => line.Number == known.Number && line.Hash == known.Hash, cancel);

    public async Task<Restore> RegisterAsync(DateTimeOffset backupAt, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        var head = await HeadAsync(db, cancel);
        var since = await SentSince.FindAsync(log, head, cancel);
        var schools = await db.Deliveries.Select(d => d.School).Distinct().Order().ToListAsync(cancel);
        await NoteAsync(db, head, backupAt, since, cancel);
        var (unknown, held) = (0, 0);
        foreach (var school in schools)
        {
            var (looked, stopped) = await MarkAsync(SchoolNumber.Parse(school), backupAt, since, cancel);
            (unknown, held) = (unknown + looked, held + stopped);
        }

        // What is known outside beyond this line was lost and is expected no more, though the marks have its numbers now.
        await log.RestoredAsync(await HeadsHeld.InCommonAsync(db, log, cancel), cancel);
        await log.HeadAsync(await HeadAsync(db, cancel), cancel);
        return new Restore(backupAt, since.IsKnown, since.Begun.Count, unknown, held);
    }

    public async Task<IReadOnlyList<RestoredBackup>> AllAsync(CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        var rows = await db.Restores.OrderByDescending(r => r.RestoredAt).ToListAsync(cancel);
        if (rows.Count == 0)
            return [];
        var begun = (await db.Begun.ToListAsync(cancel)).GroupBy(b => b.Key).ToDictionary(b => b.Key, b => b.Max(one => one.At));
        return [.. rows.Select(row => new RestoredBackup(row.BackupAt, DateOnly.FromDateTime(HubClock.ToLocal(row.RestoredAt)), row.IsKnown, begun))];
    }

    /// <summary>The last line of the log of proof.</summary>
    public static async Task<ProofHead> HeadAsync(HubContext db, CancellationToken cancel) =>
        await db.Proofs.OrderByDescending(line => line.Number).Select(line => new ProofHead(line.Number, line.Hash, line.At)).FirstOrDefaultAsync(cancel)
        ?? new ProofHead(0, "", DateTimeOffset.UnixEpoch);

    // What was begun and is unknown to this ledger, or was sent again since in another version, is held when it is planned: that needs the rows first.
    private async Task NoteAsync(HubContext db, ProofHead head, DateTimeOffset backupAt, SentSince since, CancellationToken cancel)
    {
        db.Restores.Add(new RestoreRow { Id = DerivedId.Of("restore", head.Hash, clock.Now.ToString("O", CultureInfo.InvariantCulture)), BackupAt = backupAt, RestoredAt = clock.Now, Lines = head.Number, IsKnown = since.IsKnown });
        foreach (var send in since.Begun)
        {
            if (await db.Begun.FindAsync([send.Delivery], cancel) is null)
                db.Begun.Add(new BegunRow { DeliveryId = send.Delivery, Key = send.Key, At = send.At });
        }

        await db.SaveChangesAsync(cancel);
    }

    private async Task<(int Unknown, int Held)> MarkAsync(SchoolNumber school, DateTimeOffset backupAt, SentSince since, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = await schema.BeginAsync(db, school, cancel);
        var (name, begun, unknown, held) = (school.ToString(), since.Begun.GroupBy(send => send.Delivery).ToDictionary(send => send.Key, send => send.Last()), 0, 0);
        await ProofLog.AppendAsync(db, schema, school, DerivedId.Of("restored", name, clock.Now.ToString("O", CultureInfo.InvariantCulture)), ProofLog.Restored, new { BackupAt = backupAt, since.IsKnown, Begun = begun.Count }, clock.Now, cancel);
        foreach (var row in await db.Deliveries.Where(d => d.School == name && Waiting.Contains(d.State)).OrderBy(d => d.Id).ToListAsync(cancel))
        {
            var delivery = row.ToDelivery();
            if (begun.TryGetValue(row.Id, out var send) && row.Kind != PaperKinds.Digest)
            {
                var after = delivery with { State = DeliveryState.Unknown, Holds = [], Note = $"restored from a backup of {HubClock.InWords(backupAt)}: its sending was begun on {HubClock.InWords(send.At)}; look whether it arrived" };
                after.CopyTo(row);
                await ProofLog.AppendAsync(db, schema, after, clock.Now, cancel);
                unknown++;
            }
            else if (!since.IsKnown && row.Kind != PaperKinds.Digest)
            {
                (delivery with { State = DeliveryState.Held, Holds = [RestoreGate.MayHaveGone(HubClock.InWords(backupAt)), .. delivery.Holds.Where(hold => hold.Gate != RestoreGate.Gate)], Release = null }).CopyTo(row);
                held++;
            }
        }

        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return (unknown, held);
    }
}
