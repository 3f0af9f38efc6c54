using System.Data;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Storage.Postgres;

/// <summary>
/// PostgreSQL's locks that end with their transaction (pg_advisory_xact_lock). A school's is taken first and the log's last,
/// so that no two transactions can wait for each other. READ COMMITTED: each statement after the lock sees what others committed before it.
/// </summary>
/// <param name="upTo">As <see cref="NumberedSql"/> has it.</param>
internal sealed class PostgresSchema(int upTo = int.MaxValue) : ISchema
{
    // The first half of every lock's key tells SenHub's from those of another program in the same database ("SHUB").
    public const int Ours = 0x53485542;

    /// <summary>The second half of the lock of the schedule's leader: that one's lasts as long as its session.</summary>
    public const int Leader = -3;

    private const int Schema = -1;
    private const int Proofs = -2;

    public string HeadsOfLines => """
        select head.*, schools.position from schools cross join stages cross join lateral (
            select w.id, w.school, w.stage, w.not_before from works w
            where w.state = 0 and w.school = schools.school and w.stage = stages.stage and w.priority = 0 and w.not_before <= {0} and w.lease_until < {0}
            order by w.not_before limit {2}
        ) head where ((1 << stages.stage) & {1}) <> 0
        """;

    // Below this a statement a row is as quick as COPY.
    private const int Many = 50;

    // The index of a large table takes longer to make than a question may take to answer, and whoever starts meanwhile waits as long.
    private static readonly TimeSpan LongestChange = TimeSpan.FromHours(2);

    private readonly NumberedSql numbered = new("Postgres", """select to_regclass('schema_versions') is not null as "Value" """, upTo);

    public async Task<SchemaApplied> ApplyAsync(HubContext context, CancellationToken cancel)
    {
        var ahead = await numbered.AheadAsync(context, cancel);
        if (!await numbered.IsBehindAsync(context, cancel))
            return new SchemaApplied([], ahead);
        context.Database.SetCommandTimeout(LongestChange);
        await using var transaction = await BeginAsync(context, Schema, cancel);
        var encoding = await context.Database.SqlQueryRaw<string>("""select current_setting('server_encoding') as "Value" """).SingleAsync(cancel);
        if (encoding != "UTF8")
            throw new StorageFaultException($"The ledger's database is encoded in {encoding}, which cannot hold every name: make one with encoding 'UTF8' (docs/storage.md).");
        try
        {
            var applied = await numbered.ApplyAsync(context, cancel);
            await transaction.CommitAsync(cancel);
            return new SchemaApplied(applied, ahead);
        }
        catch (PostgresException fault) when (fault.SqlState == PostgresErrorCodes.InsufficientPrivilege)
        {
            throw new StorageFaultException("The ledger's schema is older than this SenHub, and the role that Storage:Connection names may not change it: run senhub migrate as the role that owns the database (docs/storage.md).");
        }
    }

    public Task<IDbContextTransaction> BeginAsync(HubContext context, SchoolNumber school, CancellationToken cancel) =>
        BeginAsync(context, int.Parse(school.ToString(), NumberStyles.None, CultureInfo.InvariantCulture), cancel);

    // Each table is written anew; the server takes the old file away. Its archives and replicas are the school's to clear.
    public async Task CompactAsync(HubContext context, CancellationToken cancel)
    {
        // Asked by another role the server leaves a table as it is, with no more than a warning.
        if (!await context.Database.SqlQueryRaw<bool>("""select bool_and(pg_has_role(relowner, 'usage')) as "Value" from pg_class where oid = 'deliveries_proofs'::regclass""").SingleAsync(cancel))
            throw new StorageFaultException("Only the role that owns the ledger's tables can leave nothing behind in the server's files: run senhub sever as that role (docs/storage.md).");
        foreach (var table in context.Model.GetEntityTypes().Select(entity => entity.GetTableName()!).Order(StringComparer.Ordinal))
#pragma warning disable EF1002 // a table cannot be a parameter, and these names are the model's own
            await context.Database.ExecuteSqlRawAsync($"vacuum (full, analyze) {table}", cancel);
#pragma warning restore EF1002
    }

    public Task<IDbContextTransaction> BeginReadAsync(HubContext context, CancellationToken cancel) =>
        context.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancel);

    public Task TakeProofsAsync(HubContext context, CancellationToken cancel) => LockAsync(context, Proofs, cancel);

    public Task AddAsync<TRow>(HubContext context, IReadOnlyList<TRow> rows, CancellationToken cancel)
        where TRow : class
    {
        if (rows.Count >= Many)
            return PostgresCopy.AddAsync(context, rows, cancel);
        context.AddRange(rows);
        return context.SaveChangesAsync(cancel);
    }

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
