using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using SenHub.Adapters.Storage;

namespace SenHub.Adapters.Tests.Storage;

public sealed class SchemaTests : IDisposable
{
    private readonly StoredHub hub = new();

    public void Dispose() => hub.Dispose();

    [Fact]
    public async Task The_numbered_sql_makes_exactly_the_tables_and_columns_that_the_code_maps()
    {
        await using var db = await hub.Get<IDbContextFactory<HubContext>>().CreateDbContextAsync();
        var mapped =
            from entity in db.Model.GetEntityTypes()
            let table = StoreObjectIdentifier.Create(entity, StoreObjectType.Table)!.Value
            from property in entity.GetProperties()
            select $"{table.Name}.{property.GetColumnName(table)}{(property.IsNullable ? "?" : "")}";

        var made = await db.Database.SqlQueryRaw<string>(
            """
            select t.name || '.' || c.name || case when c."notnull" = 0 then '?' else '' end as Value
            from sqlite_schema t join pragma_table_info(t.name) c
            where t.type = 'table' and t.name not in ('schema_versions') and t.name not like 'sqlite_%'
            """).ToListAsync();

        Assert.Equal(mapped.Order(StringComparer.Ordinal), made.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Preparing_a_prepared_ledger_changes_nothing()
    {
        await hub.Ledger.PrepareAsync(default);

        Assert.Equal(0, await hub.Ledger.GivenUpAsync(default));
    }
}
