using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Storage.Sqlite;

/// <summary>SQLite's one lock for everything: each transaction here is an immediate one, so that a second writer waits at its beginning.</summary>
internal sealed class SqliteSchema : ISchema
{
    // It knows no lateral join; the row is found by its key all the same.
    public string HeadsOfLines => """
        select head.id, head.school, head.stage, head.not_before, schools.position from schools cross join stages cross join works head
        where ((1 << stages.stage) & {1}) <> 0 and head.id in (
            select w.id from works w
            where w.state = 0 and w.school = schools.school and w.stage = stages.stage and w.priority = 0 and w.not_before <= {0} and w.lease_until < {0}
            order by w.not_before limit {2}
        )
        """;

    private static readonly NumberedSql Numbered = new("Sqlite", """select exists (select 1 from sqlite_schema where name = 'schema_versions') as "Value" """);

    public async Task<SchemaApplied> ApplyAsync(HubContext context, CancellationToken cancel)
    {
        await context.Database.ExecuteSqlRawAsync("pragma journal_mode = wal", cancel);
        await using var transaction = await context.Database.BeginTransactionAsync(cancel);
        var ahead = await Numbered.AheadAsync(context, cancel);
        var applied = await Numbered.ApplyAsync(context, cancel);
        await transaction.CommitAsync(cancel);
        return new SchemaApplied(applied, ahead);
    }

    public Task<IDbContextTransaction> BeginAsync(HubContext context, SchoolNumber school, CancellationToken cancel) =>
        context.Database.BeginTransactionAsync(cancel);

    // VACUUM writes every page of the file anew; the log before and after it is cut to nothing.
    public Task CompactAsync(HubContext context, CancellationToken cancel) =>
        context.Database.ExecuteSqlRawAsync("pragma secure_delete = on; pragma wal_checkpoint(truncate); vacuum; pragma wal_checkpoint(truncate);", cancel);

    // A deferred transaction only reads; with a write-ahead log readers and the one writer do not wait for each other.
    public async Task<IDbContextTransaction> BeginReadAsync(HubContext context, CancellationToken cancel)
    {
        await context.Database.OpenConnectionAsync(cancel);
        return (await context.Database.UseTransactionAsync(((SqliteConnection)context.Database.GetDbConnection()).BeginTransaction(deferred: true), cancel))!;
    }

    public Task TakeProofsAsync(HubContext context, CancellationToken cancel) => Task.CompletedTask;

    public Task AddAsync<TRow>(HubContext context, IReadOnlyList<TRow> rows, CancellationToken cancel)
        where TRow : class
    {
        context.AddRange(rows);
        return context.SaveChangesAsync(cancel);
    }
}
