using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using SenHub.Adapters.Clock;
using SenHub.Adapters.Storage.Rows;
using SenHub.Domain.Deliveries.Proofs;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Storage.Proofs;

/// <summary>The log of disclosure over EF, the same on every engine.</summary>
internal sealed class ProofLedger(IDbContextFactory<HubContext> contexts, HubClock clock, ISchema schema, ISentLog sent) : IProofLedger
{
    private const int Page = 2000;

    public async IAsyncEnumerable<ProofLine> LinesAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        // By key, not by offset: the millionth page costs what the first does.
        var after = long.MinValue;
        while (await db.Proofs.AsNoTracking().Where(line => line.Number > after).OrderBy(line => line.Number).Take(Page).ToListAsync(cancel) is { Count: > 0 } page)
        {
            foreach (var row in page)
                yield return ToLine(row);
            after = page[^1].Number;
        }
    }

    public async Task<IReadOnlyList<ProofLine>> OfAsync(IReadOnlyCollection<Guid> deliveries, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        var lines = new List<ProofLine>();
        foreach (var some in deliveries.Chunk(Page))
            lines.AddRange((await db.Proofs.AsNoTracking().Where(line => some.Contains(line.DeliveryId)).ToListAsync(cancel)).Select(ToLine));
        return [.. lines.OrderBy(line => line.Number)];
    }

    public async Task<ProofHead?> LastBeforeAsync(DateTimeOffset moment, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        return await db.Proofs.Where(line => line.At < moment).OrderByDescending(line => line.Number).Select(line => new ProofHead(line.Number, line.Hash, line.At)).FirstOrDefaultAsync(cancel);
    }

    public async Task<ProofVerdict> VerifyAsync(IReadOnlyList<ProofHead> heads, CancellationToken cancel)
    {
        var verdict = await ProofWalk.AlongAsync(LinesAsync(cancel), cancel);
        await using var db = await contexts.CreateDbContextAsync(cancel);
        var (held, missing) = await HeadsHeld.AgainstAsync(db, sent, heads, cancel);
        return verdict with { Faults = [.. verdict.Faults, .. missing, .. await ProofMatches.FaultsAsync(db, cancel)], HeadsHeld = held };
    }

    public async Task NoteAsync(SchoolNumber school, Guid about, string happened, object what, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = await schema.BeginAsync(db, school, cancel);
        await ProofLog.AppendAsync(db, schema, school, about, happened, what, clock.Now, cancel);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
    }

    public Task ViewedAsync(SchoolNumber school, Guid about, DeskLook look, CancellationToken cancel) => NoteAsync(school, about, ProofLog.Viewed, look, cancel);

    internal static ProofLine ToLine(ProofRow row) => new(row.Number, row.At, SchoolNumber.Parse(row.School), row.DeliveryId, row.State, row.Line, new SealedLine(row.Number, row.Line, row.Hash, row.Seal, row.Salt));
}
