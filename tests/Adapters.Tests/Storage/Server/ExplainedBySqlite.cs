using System.Data.Common;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;

namespace SenHub.Adapters.Tests.Storage.Server;

/// <summary>Asks SQLite. How many rows there are makes no difference to it.</summary>
internal sealed partial class ExplainedBySqlite(IReadOnlySet<string> large) : Explaining(large)
{
    protected override async Task<IReadOnlyList<(IReadOnlyList<string> Names, string How)>> ScannedAsync(DbCommand command)
    {
        if (EndsAtOnce().IsMatch(command.CommandText))
            return [];
#pragma warning disable CA2100 // the hub's own statement
        await using var explain = new SqliteCommand("explain query plan " + command.CommandText, (SqliteConnection)command.Connection!, (SqliteTransaction?)command.Transaction);
#pragma warning restore CA2100
        foreach (SqliteParameter parameter in command.Parameters)
            explain.Parameters.Add(new SqliteParameter(parameter.ParameterName, parameter.Value));
        var named = Named().Matches(command.CommandText).ToLookup(match => match.Groups["alias"].Value, match => match.Groups["table"].Value);
        await using var plan = await explain.ExecuteReaderAsync();
        List<(IReadOnlyList<string> Names, string How)> found = [];
        while (await plan.ReadAsync())
        {
            if (Scan().Match(plan.GetString(3)) is { Success: true } scan && !await IsPartAsync(scan.Groups["index"].Value, command))
                found.Add(([.. named[scan.Groups["name"].Value], scan.Groups["name"].Value], $" ({scan.Value})"));
        }

        return found;
    }

    // An index of a part is that part: what is open, given up, under way.
    private static async Task<bool> IsPartAsync(string index, DbCommand command)
    {
        await using var ask = new SqliteCommand("select count(*) from sqlite_schema where type = 'index' and name = $index and sql like '% where %'", (SqliteConnection)command.Connection!, (SqliteTransaction?)command.Transaction);
        ask.Parameters.AddWithValue("$index", index);
        return (long)(await ask.ExecuteScalarAsync())! > 0;
    }

    [GeneratedRegex(@"^SCAN (?<name>\w+)(?: USING (?:COVERING )?INDEX (?<index>\w+))?.*$")]
    private static partial Regex Scan();

    // The log of proof is read from its end, and a list without an entry is nobody.
    [GeneratedRegex("""(?:ORDER BY "d"\."number" DESC\s+LIMIT 1|WHERE 0)\s*$""")]
    private static partial Regex EndsAtOnce();

    [GeneratedRegex("""(?:from|join)\s+"?(?<table>\w+)"?\s+(?:as\s+)?"?(?<alias>\w+)"?""", RegexOptions.IgnoreCase)]
    private static partial Regex Named();
}
