using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using SenHub.Adapters.Storage;

namespace SenHub.Adapters.Tests.Storage;

public sealed class SqliteSchemaTests() : SchemaContract(Engine.Sqlite)
{
    protected override string Columns => """
        select t.name || '.' || c.name || ' ' || lower(c.type) || case when c."notnull" = 0 then '?' else '' end as "Value"
        from sqlite_schema t join pragma_table_info(t.name) c
        where t.type = 'table' and t.name <> 'schema_versions' and t.name not like 'sqlite_%'
        """;

    protected override string Unique => """
        select t.name || ' (' || (select group_concat(x.name, ', ') from (select c.name from pragma_index_info(i.name) c order by c.seqno) x) || ')' as "Value"
        from sqlite_schema t join pragma_index_list(t.name) i
        where t.type = 'table' and t.name <> 'schema_versions' and i."unique" = 1
        union
        select t.name || ' (' || c.name || ')' from sqlite_schema t join pragma_table_info(t.name) c
        where t.type = 'table' and t.name <> 'schema_versions' and c.pk = 1
        and not exists (select 1 from pragma_table_info(t.name) o where o.pk > 1)
        """;
}

public sealed class PostgresSchemaTests() : SchemaContract(Engine.Postgres)
{
    protected override string Columns => """
        select table_name || '.' || column_name || ' ' || data_type || case is_nullable when 'YES' then '?' else '' end as "Value"
        from information_schema.columns where table_schema = 'public' and table_name <> 'schema_versions'
        """;

    protected override string Unique => """
        select t.relname || ' (' || string_agg(a.attname, ', ' order by k.place) || ')' as "Value"
        from pg_index i join pg_class t on t.oid = i.indrelid join pg_namespace n on n.oid = t.relnamespace,
        unnest(i.indkey::int2[]) with ordinality k (number, place) join pg_attribute a on true
        where i.indisunique and n.nspname = 'public' and t.relname <> 'schema_versions' and a.attrelid = i.indrelid and a.attnum = k.number
        group by t.relname, i.indexrelid
        """;

    [Fact]
    public async Task No_column_of_text_depends_on_the_language_of_the_database() =>
        Assert.Empty(await AskAsync("""
            select table_name || '.' || column_name as "Value" from information_schema.columns
            where table_schema = 'public' and data_type = 'text' and collation_name is distinct from 'C'
            """));
}

public abstract class SchemaContract(Engine engine) : IDisposable
{
    private readonly StoredHub hub = new(engine);

    /// <summary>Asks the database for "table.column type", with a question mark where it may be null.</summary>
    protected abstract string Columns { get; }

    /// <summary>Asks the database for "table (columns)" of every primary key and unique index.</summary>
    protected abstract string Unique { get; }

    public void Dispose()
    {
        hub.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task The_numbered_sql_makes_exactly_the_tables_and_columns_that_the_code_maps()
    {
        await using var db = await hub.Get<IDbContextFactory<HubContext>>().CreateDbContextAsync();
        var mapped =
            from entity in db.Model.GetEntityTypes()
            let table = StoreObjectIdentifier.Create(entity, StoreObjectType.Table)!.Value
            from property in entity.GetProperties()
            select $"{table.Name}.{property.GetColumnName(table)} {property.GetColumnType().ToLowerInvariant()}{(property.IsNullable ? "?" : "")}";

        var made = await AskAsync(Columns);

        Assert.Equal(mapped.Order(StringComparer.Ordinal), made.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_the_code_holds_for_unique_is_unique_in_the_database()
    {
        await using var db = await hub.Get<IDbContextFactory<HubContext>>().CreateDbContextAsync();
        var mapped =
            from entity in db.Model.GetEntityTypes()
            let table = StoreObjectIdentifier.Create(entity, StoreObjectType.Table)!.Value
            from columns in entity.GetKeys().Select(key => key.Properties).Concat(entity.GetIndexes().Where(index => index.IsUnique).Select(index => index.Properties))
            select $"{table.Name} ({string.Join(", ", columns.Select(property => property.GetColumnName(table)))})";

        var made = await AskAsync(Unique);

        Assert.Equal(mapped.Order(StringComparer.Ordinal), made.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Preparing_a_prepared_ledger_changes_nothing()
    {
        await hub.Ledger.PrepareAsync(default);

        Assert.Equal(0, await hub.Ledger.GivenUpAsync(default));
    }

    [Fact]
    public async Task Beside_a_schema_one_version_newer_the_hub_goes_on_and_refuses_one_newer_still()
    {
        await TellAsync("insert into schema_versions (version, oldest) values (9001, (select max(version) from schema_versions))");
        Assert.Equal(9001, (await hub.Get<IMigrations>().ApplyAsync(default)).Ahead);

        await TellAsync("insert into schema_versions (version, oldest) values (9002, 9001)");
        var fault = await Assert.ThrowsAsync<StorageFaultException>(() => hub.Ledger.PrepareAsync(default));

        Assert.StartsWith("The ledger's schema is version 9002, made by a newer SenHub, and asks for a hub that knows version 9001; this one knows ", fault.Message, StringComparison.Ordinal);
    }

    private async Task TellAsync(string sql)
    {
        await using var db = await hub.Get<IDbContextFactory<HubContext>>().CreateDbContextAsync();
        await db.Database.ExecuteSqlRawAsync(sql);
    }

    protected async Task<List<string>> AskAsync(string sql)
    {
        await using var db = await hub.Get<IDbContextFactory<HubContext>>().CreateDbContextAsync();
        return await db.Database.SqlQueryRaw<string>(sql).ToListAsync();
    }
}
