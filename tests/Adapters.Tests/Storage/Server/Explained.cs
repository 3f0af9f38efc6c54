using System.Data.Common;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace SenHub.Adapters.Tests.Storage.Server;

/// <summary>Asks the server, before each question of the hub, how it will find the answer, and keeps what would read a large table from its beginning to its end.</summary>
internal sealed class Explained(IReadOnlySet<string> large) : DbCommandInterceptor
{
    private readonly SortedSet<string> scans = new(StringComparer.Ordinal);

    /// <summary>Who asks.</summary>
    public string Asking { get; set; } = "";

    /// <summary>How many questions were looked at.</summary>
    public int Questions { get; private set; }

    /// <summary>Each with who asked, the table and the statement.</summary>
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

    // What EF saves row by row goes by the key, several statements in one command; locks are no questions.
    private async Task LookAsync(DbCommand command, CommandEventData about)
    {
        if (about.CommandSource is not (CommandSource.LinqQuery or CommandSource.FromSqlQuery or CommandSource.ExecuteUpdate or CommandSource.ExecuteDelete))
            return;
        Questions++;
#pragma warning disable CA2100 // the hub's own statement
        await using var explain = new NpgsqlCommand("explain (format json) " + command.CommandText, (NpgsqlConnection)command.Connection!, (NpgsqlTransaction?)command.Transaction);
#pragma warning restore CA2100
        foreach (NpgsqlParameter parameter in command.Parameters)
            explain.Parameters.Add(parameter.Clone());
        using var plan = JsonDocument.Parse((string)(await explain.ExecuteScalarAsync())!);
        foreach (var table in Scanned(plan.RootElement[0].GetProperty("Plan")).Where(large.Contains))
            scans.Add($"{Asking} reads all of {table}: {string.Join(' ', command.CommandText.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}");
    }

    private static IEnumerable<string> Scanned(JsonElement node)
    {
        if (node.GetProperty("Node Type").GetString() == "Seq Scan")
            yield return node.GetProperty("Relation Name").GetString()!;
        if (!node.TryGetProperty("Plans", out var below))
            yield break;
        foreach (var table in below.EnumerateArray().SelectMany(Scanned))
            yield return table;
    }
}
