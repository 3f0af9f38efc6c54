using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace SenHub.Adapters.Tests.Storage.Server;

/// <summary>Asks an engine, before each question of the hub, how it will find the answer, and keeps what would go through a large table from its beginning to its end.</summary>
internal abstract class Explaining(IReadOnlySet<string> large) : DbCommandInterceptor
{
    private readonly SortedSet<string> scans = new(StringComparer.Ordinal);

    /// <summary>Who asks.</summary>
    public string Asking { get; set; } = "";

    /// <summary>How many questions were looked at.</summary>
    public int Questions { get; private set; }

    /// <summary>Each with who asked, the table, what the engine says of it and the statement.</summary>
    public IReadOnlyCollection<string> Scans => scans;

    public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        await LookAsync(command, eventData);
        return result;
    }

    public override async ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        await LookAsync(command, eventData);
        return result;
    }

    /// <summary>What the engine goes through from beginning to end, each by the names it may have, the table's own among them, and what it says of it.</summary>
    protected abstract Task<IReadOnlyList<(IReadOnlyList<string> Names, string How)>> ScannedAsync(DbCommand command);

    // What EF saves row by row goes by the key, several statements in one command; locks are no questions.
    private async Task LookAsync(DbCommand command, CommandEventData about)
    {
        if (about.CommandSource is not (CommandSource.LinqQuery or CommandSource.FromSqlQuery or CommandSource.ExecuteUpdate or CommandSource.ExecuteDelete))
            return;
        Questions++;
        foreach (var (names, how) in await ScannedAsync(command))
        {
            if (names.FirstOrDefault(large.Contains) is { } table)
                scans.Add($"{Asking} reads all of {table}{how}: {string.Join(' ', command.CommandText.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}");
        }
    }
}
