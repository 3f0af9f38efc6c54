using System.Data.Common;
using System.Text.Json;
using Npgsql;

namespace SenHub.Adapters.Tests.Storage.Server;

/// <summary>Asks PostgreSQL.</summary>
internal sealed class Explained(IReadOnlySet<string> large) : Explaining(large)
{
    protected override async Task<IReadOnlyList<(IReadOnlyList<string> Names, string How)>> ScannedAsync(DbCommand command)
    {
#pragma warning disable CA2100 // the hub's own statement
        await using var explain = new NpgsqlCommand("explain (format json) " + command.CommandText, (NpgsqlConnection)command.Connection!, (NpgsqlTransaction?)command.Transaction);
#pragma warning restore CA2100
        foreach (NpgsqlParameter parameter in command.Parameters)
            explain.Parameters.Add(parameter.Clone());
        using var plan = JsonDocument.Parse((string)(await explain.ExecuteScalarAsync())!);
        return [.. Scanned(plan.RootElement[0].GetProperty("Plan")).Select(table => ((IReadOnlyList<string>)[table], ""))];
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
