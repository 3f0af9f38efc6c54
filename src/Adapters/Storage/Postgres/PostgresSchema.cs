using System.Data;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Storage.Postgres;

/// <summary>
/// PostgreSQL's locks that end with their transaction (pg_advisory_xact_lock). A school's is taken first and the log's last,
/// so that no two transactions can wait for each other. READ COMMITTED: each statement after the lock sees what others committed before it.
/// </summary>
internal sealed class PostgresSchema : ISchema
{
    // The first half of every lock's key tells SenHub's from those of another program in the same database ("SHUB").
    public const int Ours = 0x53485542;

    /// <summary>The second half of the lock of the schedule's leader: that one's lasts as long as its session.</summary>
    public const int Leader = -3;

    private const int Schema = -1;
    private const int Proofs = -2;

    public string HeadsOfLines => """
        select head.* from schools cross join stages cross join lateral (
            select w.id, w.school, w.stage, w.priority, w.not_before from works w
            where w.state = 0 and w.school = schools.school and w.stage = stages.stage and w.not_before <= {0} and w.lease_until < {0}
            order by w.priority desc, w.not_before limit {2}
        ) head where schools.school is not null and ((1 << stages.stage) & {1}) <> 0
        """;

    public async Task ApplyAsync(HubContext context, CancellationToken cancel)
    {
        await using var transaction = await BeginAsync(context, Schema, cancel);
        var encoding = await context.Database.SqlQueryRaw<string>("""select current_setting('server_encoding') as "Value" """).SingleAsync(cancel);
        if (encoding != "UTF8")
            throw new StorageFaultException($"The ledger's database is encoded in {encoding}, which cannot hold every name: make one with encoding 'UTF8' (docs/storage.md).");
        await NumberedSql.ApplyAsync(context, "Postgres", cancel);
        await transaction.CommitAsync(cancel);
    }

    public Task<IDbContextTransaction> BeginAsync(HubContext context, SchoolNumber school, CancellationToken cancel) =>
        BeginAsync(context, int.Parse(school.ToString(), NumberStyles.None, CultureInfo.InvariantCulture), cancel);

    // Each table is written anew; the server takes the old file away. Its archives and replicas are the school's to clear.
    public async Task CompactAsync(HubContext context, CancellationToken cancel)
    {
        foreach (var table in context.Model.GetEntityTypes().Select(entity => entity.GetTableName()!).Order(StringComparer.Ordinal))
#pragma warning disable EF1002 // a table cannot be a parameter, and these names are the model's own
            await context.Database.ExecuteSqlRawAsync($"vacuum (full, analyze) {table}", cancel);
#pragma warning restore EF1002
    }

    public Task<IDbContextTransaction> BeginReadAsync(HubContext context, CancellationToken cancel) =>
        context.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancel);

    public Task TakeProofsAsync(HubContext context, CancellationToken cancel) => LockAsync(context, Proofs, cancel);

    private static async Task<IDbContextTransaction> BeginAsync(HubContext context, int what, CancellationToken cancel)
    {
        var transaction = await context.Database.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancel);
        try
        {
            await LockAsync(context, what, cancel);
            return transaction;
        }
        catch
        {
            await transaction.DisposeAsync();
            throw;
        }
    }

    private static Task<int> LockAsync(HubContext context, int what, CancellationToken cancel) =>
        context.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock({Ours}, {what})", cancel);
}
