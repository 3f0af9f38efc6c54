using Microsoft.EntityFrameworkCore;
using SenHub.Adapters.Storage.Sqlite;

namespace SenHub.Adapters.Storage;

/// <summary>Copies a whole ledger from one engine to another, row by row through the one model.</summary>
internal static class LedgerCopy
{
    private const int AtOnce = 200;

    /// <summary>A ledger in a file; it makes or updates the file's schema.</summary>
    public static async Task<HubContext> OpenFileAsync(string file, CancellationToken cancel)
    {
        var context = new HubContext(new DbContextOptionsBuilder<HubContext>().UseSqlite($"Data Source={file};Pooling=False").AddInterceptors(new SqliteHabits()).Options);
        await new SqliteSchema().ApplyAsync(context, cancel);
        return context;
    }

    /// <summary>Writes every row as it stood at one moment, in one transaction; the target must be empty.</summary>
    public static async Task RunAsync(HubContext from, ISchema fromSchema, HubContext to, CancellationToken cancel)
    {
        await using var moment = await fromSchema.BeginReadAsync(from, cancel);
        await using var transaction = await to.Database.BeginTransactionAsync(cancel);
        to.IsTakingOver = true;
        await CopyAsync(from.Nights, to, cancel);
        await CopyAsync(from.Works, to, cancel);
        await CopyAsync(from.Snapshots, to, cancel);
        await CopyAsync(from.Papers, to, cancel); // a delivery refers to its paper, an attempt to its delivery
        await CopyAsync(from.Told, to, cancel);
        await CopyAsync(from.Deliveries, to, cancel);
        await CopyAsync(from.Attempts, to, cancel);
        await CopyAsync(from.Incidents, to, cancel);
        await CopyAsync(from.AddressReleases, to, cancel);
        await CopyAsync(from.Mailboxes, to, cancel);
        await CopyAsync(from.Letters, to, cancel);
        await CopyAsync(from.Confirmations, to, cancel);
        await CopyAsync(from.Proofs, to, cancel);
        await CopyAsync(from.Severances, to, cancel);
        await CopyAsync(from.Restores, to, cancel);
        await CopyAsync(from.Begun, to, cancel);
        await CopyAsync(from.Keeps, to, cancel);
        await CopyAsync(from.AccessCopies, to, cancel);
        await CopyAsync(from.Stops, to, cancel);
        await CopyAsync(from.Phrases, to, cancel);
        await CopyAsync(from.Halts, to, cancel);
        await CopyAsync(from.Decisions, to, cancel);
        await CopyAsync(from.Passwords, to, cancel); // sealed as they are: the home's key goes along
        await CopyAsync(from.ImportDecisions, to, cancel);
        await CopyAsync(from.HeldImports, to, cancel);
        await CopyAsync(from.RawFiles, to, cancel);
        await CopyAsync(from.RoundRequests, to, cancel); // a reply refers to its request
        await CopyAsync(from.RoundReplies, to, cancel);
        await transaction.CommitAsync(cancel);
        to.IsTakingOver = false;
    }

    private static async Task CopyAsync<TRow>(IQueryable<TRow> rows, HubContext to, CancellationToken cancel)
        where TRow : class
    {
        var waiting = 0;
        await foreach (var row in rows.AsNoTracking().AsAsyncEnumerable().WithCancellation(cancel))
        {
            to.Add(row);
            if (++waiting % AtOnce != 0)
                continue;
            await to.SaveChangesAsync(cancel);
            to.ChangeTracker.Clear();
        }

        await to.SaveChangesAsync(cancel);
        to.ChangeTracker.Clear();
    }
}
