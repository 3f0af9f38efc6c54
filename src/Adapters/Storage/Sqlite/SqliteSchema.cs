using System.Globalization;
using System.Reflection;
using Microsoft.EntityFrameworkCore;

namespace SenHub.Adapters.Storage.Sqlite;

/// <summary>Applies the numbered SQL files that a database has not seen, each in the one transaction that also counts it.</summary>
internal sealed class SqliteSchema : ISchema
{
    private const string Folder = "Sqlite.";

    public async Task ApplyAsync(HubContext context, CancellationToken cancel)
    {
        await context.Database.ExecuteSqlRawAsync("pragma journal_mode = wal", cancel);
        // An immediate transaction is SQLite's lock: a second process waits here and then finds nothing to do.
        await using var transaction = await context.Database.BeginTransactionAsync(cancel);
        await context.Database.ExecuteSqlRawAsync("create table if not exists schema_versions (version integer not null primary key)", cancel);
        var seen = await context.Database.SqlQueryRaw<int>("select version as Value from schema_versions").ToListAsync(cancel);
        foreach (var (version, sql) in Scripts().Where(script => !seen.Contains(script.Version)))
        {
            await context.Database.ExecuteSqlRawAsync(sql, cancel);
            await context.Database.ExecuteSqlAsync($"insert into schema_versions (version) values ({version})", cancel);
        }

        await transaction.CommitAsync(cancel);
    }

    private static IEnumerable<(int Version, string Sql)> Scripts()
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return (int.Parse(name.AsSpan(Folder.Length, 4), NumberStyles.None, CultureInfo.InvariantCulture), reader.ReadToEnd());
        }
    }
}
