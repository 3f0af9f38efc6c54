using System.Globalization;
using System.Reflection;
using Microsoft.EntityFrameworkCore;

namespace SenHub.Adapters.Storage;

/// <summary>The numbered SQL files of an engine, and the table that counts those a database has seen.</summary>
/// <param name="engine">First part of the files' names among the resources.</param>
/// <param name="isMade">Asks the engine whether the table of versions is there.</param>
/// <param name="upTo">The newest file that counts; all of them, but for a test that plays the hub of before.</param>
internal sealed class NumberedSql(string engine, string isMade, int upTo = int.MaxValue)
{
    // From this version on each row says which hubs may go on beside it.
    private const int SaysOldest = 14;

    private readonly IReadOnlyList<(int Version, string Resource)> files = [.. Files(engine + ".").Where(file => file.Version <= upTo)];

    private int Newest => files[^1].Version;

    /// <summary>Whether files are missing in a database. It only reads, so that a hub without the right to change the schema can start.</summary>
    public async Task<bool> IsBehindAsync(HubContext context, CancellationToken cancel) =>
        await SeenAsync(context, cancel) is var seen && files.Any(file => !seen.Contains(file.Version));

    /// <summary>Applies what the database has not seen. The caller holds the engine's lock, in a transaction that it commits.</summary>
    public async Task<IReadOnlyList<int>> ApplyAsync(HubContext context, CancellationToken cancel)
    {
        await context.Database.ExecuteSqlRawAsync("create table if not exists schema_versions (version integer not null primary key)", cancel);
        var seen = await SeenAsync(context, cancel);
        var missing = files.Where(file => !seen.Contains(file.Version)).ToList();
        foreach (var (version, resource) in missing)
        {
            await context.Database.ExecuteSqlRawAsync(Read(resource), cancel);
            await context.Database.ExecuteSqlAsync($"insert into schema_versions (version) values ({version})", cancel);
            var oldest = files.LastOrDefault(file => file.Version < version).Version;
            if (version >= SaysOldest)
                await context.Database.ExecuteSqlAsync($"update schema_versions set oldest = {oldest} where version = {version}", cancel);
        }

        return [.. missing.Select(file => file.Version)];
    }

    /// <summary>The database's version where a newer hub made it so, null where it is this hub's own.</summary>
    /// <exception cref="StorageFaultException">Too new: this hub would not understand it.</exception>
    public async Task<int?> AheadAsync(HubContext context, CancellationToken cancel)
    {
        var newer = (await SeenAsync(context, cancel)).Where(version => version > Newest).Order().ToList();
        if (newer.Count == 0)
            return null;
        var asked = await context.Database.SqlQueryRaw<int>("""select coalesce(max(oldest), 0) as "Value" from schema_versions""").SingleAsync(cancel);
        return asked <= Newest
            ? newer[^1]
            : throw new StorageFaultException(FormattableString.Invariant($"The ledger's schema is version {newer[^1]}, made by a newer SenHub, and asks for a hub that knows version {asked}; this one knows {Newest}. Install the newer one here: nothing was changed."));
    }

    private async Task<IReadOnlySet<int>> SeenAsync(HubContext context, CancellationToken cancel) =>
        await context.Database.SqlQueryRaw<bool>(isMade).SingleAsync(cancel)
            ? (await context.Database.SqlQueryRaw<int>("""select version as "Value" from schema_versions""").ToListAsync(cancel)).ToHashSet()
            : new HashSet<int>();

    private static IEnumerable<(int Version, string Resource)> Files(string folder) =>
        from name in Assembly.GetExecutingAssembly().GetManifestResourceNames()
        where name.StartsWith(folder, StringComparison.Ordinal)
        orderby name
        select (int.Parse(name.AsSpan(folder.Length, 4), NumberStyles.None, CultureInfo.InvariantCulture), name);

    private static string Read(string resource)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}
