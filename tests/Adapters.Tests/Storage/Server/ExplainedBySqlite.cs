using System.Data.Common;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace SenHub.Adapters.Tests.Storage.Server;

/// <summary>Asks SQLite, before each question of the hub, how it will find the answer, and keeps what would go through a large table from its beginning to its end. How many rows there are makes no difference to it.</summary>
internal sealed partial class ExplainedBySqlite(IReadOnlySet<string> large) : DbCommandInterceptor
{
    private readonly SortedSet<string> scans = new(StringComparer.Ordinal);

    /// <summary>Who asks.</summary>
    public string Asking { get; set; } = "";

    /// <summary>How many questions were looked at.</summary>
    public int Questions { get; private set; }

    /// <summary>Each with who asked, the table, what SQLite does and the statement.</summary>
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

    private async Task LookAsync(DbCommand command, CommandEventData about)
    {
        if (about.CommandSource is not (CommandSource.LinqQuery or CommandSource.FromSqlQuery or CommandSource.ExecuteUpdate or CommandSource.ExecuteDelete))
            return;
        Questions++;
#pragma warning disable CA2100 // the hub's own statement
        await using var explain = new SqliteCommand("explain query plan " + command.CommandText, (SqliteConnection)command.Connection!, (SqliteTransaction?)command.Transaction);
#pragma warning restore CA2100
        foreach (SqliteParameter parameter in command.Parameters)
            explain.Parameters.Add(new SqliteParameter(parameter.ParameterName, parameter.Value));
        var partial = await PartialAsync((SqliteConnection)command.Connection!, (SqliteTransaction?)command.Transaction);
        var names = Named().Matches(command.CommandText).ToLookup(match => match.Groups["alias"].Value, match => match.Groups["table"].Value);
        await using var plan = await explain.ExecuteReaderAsync();
        while (await plan.ReadAsync())
        {
            if (Scan().Match(plan.GetString(3)) is { Success: true } scan && !partial.Contains(scan.Groups["index"].Value) && !EndsAtOnce().IsMatch(command.CommandText) && Tables(scan.Groups["name"].Value).FirstOrDefault(large.Contains) is { } table)
                scans.Add($"{Asking} reads all of {table} ({scan.Value}): {string.Join(' ', command.CommandText.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}");
        }

        IEnumerable<string> Tables(string name) => names[name].Append(name);
    }

    // An index of a part is that part: what is open, given up, under way.
    private static async Task<HashSet<string>> PartialAsync(SqliteConnection connection, SqliteTransaction? transaction)
    {
        await using var ask = new SqliteCommand("select name from sqlite_schema where type = 'index' and sql like '% where %'", connection, transaction);
        await using var found = await ask.ExecuteReaderAsync();
        HashSet<string> names = [];
        while (await found.ReadAsync())
            names.Add(found.GetString(0));
        return names;
    }

    [GeneratedRegex(@"^SCAN (?<name>\w+)(?: USING (?:COVERING )?INDEX (?<index>\w+))?.*$")]
    private static partial Regex Scan();

    // The log of proof is read from its end, and a list without an entry is nobody.
    [GeneratedRegex("""(?:ORDER BY "d"\."number" DESC\s+LIMIT 1|WHERE 0)\s*$""")]
    private static partial Regex EndsAtOnce();

    [GeneratedRegex("""(?:from|join)\s+"?(?<table>\w+)"?\s+(?:as\s+)?"?(?<alias>\w+)"?""", RegexOptions.IgnoreCase)]
    private static partial Regex Named();
}
