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
    public static async Task RunAsync(HubContext from, ISchema fromSchema, HubContext to, ISchema toSchema, CancellationToken cancel)
    {
        try
        {
            await using var moment = await fromSchema.BeginReadAsync(from, cancel);
            await AllAsync(from, to, toSchema, cancel);
        }
        finally
        {
            // SQLite's moment opened it by itself: a pooled context would keep it open, and with it the turn of each transaction that is dropped.
            await from.Database.CloseConnectionAsync();
        }
    }

    private static async Task AllAsync(HubContext from, HubContext to, ISchema toSchema, CancellationToken cancel)
    {
        await using var transaction = await to.Database.BeginTransactionAsync(cancel);
        to.IsTakingOver = true;
        await CopyAsync(from.Nights, to, toSchema, cancel);
        await CopyAsync(from.Works, to, toSchema, cancel);
        await CopyAsync(from.Snapshots, to, toSchema, cancel);
        await CopyAsync(from.Papers, to, toSchema, cancel); // a delivery refers to its paper, an attempt to its delivery
        await CopyAsync(from.Told, to, toSchema, cancel);
        await CopyAsync(from.Deliveries, to, toSchema, cancel);
        await CopyAsync(from.Attempts, to, toSchema, cancel);
        await CopyAsync(from.Incidents, to, toSchema, cancel);
        await CopyAsync(from.AddressReleases, to, toSchema, cancel);
        await CopyAsync(from.Mailboxes, to, toSchema, cancel);
        await CopyAsync(from.Letters, to, toSchema, cancel);
        await CopyAsync(from.Confirmations, to, toSchema, cancel);
        await CopyAsync(from.Proofs, to, toSchema, cancel);
        await CopyAsync(from.Severances, to, toSchema, cancel);
        await CopyAsync(from.Restores, to, toSchema, cancel);
        await CopyAsync(from.Begun, to, toSchema, cancel);
        await CopyAsync(from.Keeps, to, toSchema, cancel);
        await CopyAsync(from.AccessCopies, to, toSchema, cancel);
        await CopyAsync(from.Stops, to, toSchema, cancel);
        await CopyAsync(from.Phrases, to, toSchema, cancel);
        await CopyAsync(from.Halts, to, toSchema, cancel);
        await CopyAsync(from.Decisions, to, toSchema, cancel);
        await CopyAsync(from.Passwords, to, toSchema, cancel); // sealed as they are: the home's key goes along
        await CopyAsync(from.Accounts, to, toSchema, cancel); // a passkey refers to its account
        await CopyAsync(from.Passkeys, to, toSchema, cancel);
        await CopyAsync(from.ImportDecisions, to, toSchema, cancel);
        await CopyAsync(from.HeldImports, to, toSchema, cancel);
        await CopyAsync(from.RawFiles, to, toSchema, cancel);
        await CopyAsync(from.RoundRequests, to, toSchema, cancel); // a reply refers to its request
        await CopyAsync(from.RoundReplies, to, toSchema, cancel);
        await transaction.CommitAsync(cancel);
        to.IsTakingOver = false;
    }

    private static async Task CopyAsync<TRow>(IQueryable<TRow> rows, HubContext to, ISchema toSchema, CancellationToken cancel)
        where TRow : class
    {
        var waiting = new List<TRow>(AtOnce);
        await foreach (var row in rows.AsNoTracking().AsAsyncEnumerable().WithCancellation(cancel))
        {
            waiting.Add(row);
            if (waiting.Count < AtOnce)
                continue;
            await AddAsync(to, toSchema, waiting, cancel);
        }

        await AddAsync(to, toSchema, waiting, cancel);
    }

    private static async Task AddAsync<TRow>(HubContext to, ISchema toSchema, List<TRow> rows, CancellationToken cancel)
        where TRow : class
    {
        await toSchema.AddAsync(to, rows, cancel);
        to.ChangeTracker.Clear();
        rows.Clear();
    }
}
