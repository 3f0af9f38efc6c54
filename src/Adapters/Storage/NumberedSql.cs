using System.Globalization;
using System.Reflection;
using Microsoft.EntityFrameworkCore;

namespace SenHub.Adapters.Storage;

/// <summary>The numbered SQL files of an engine, and the table that counts those a database has seen.</summary>
internal static class NumberedSql
{
    /// <summary>Applies what the database has not seen. The caller holds the engine's lock, in a transaction that it commits.</summary>
    /// <param name="engine">First part of the files' names among the resources.</param>
    public static async Task ApplyAsync(HubContext context, string engine, CancellationToken cancel)
    {
        await context.Database.ExecuteSqlRawAsync("create table if not exists schema_versions (version integer not null primary key)", cancel);
        var seen = await context.Database.SqlQueryRaw<int>("""select version as "Value" from schema_versions""").ToListAsync(cancel);
        foreach (var (version, sql) in Scripts(engine + ".").Where(script => !seen.Contains(script.Version)))
        {
            await context.Database.ExecuteSqlRawAsync(sql, cancel);
            await context.Database.ExecuteSqlAsync($"insert into schema_versions (version) values ({version})", cancel);
        }
    }

    private static IEnumerable<(int Version, string Sql)> Scripts(string folder)
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return (int.Parse(name.AsSpan(folder.Length, 4), NumberStyles.None, CultureInfo.InvariantCulture), reader.ReadToEnd());
        }
    }
}
