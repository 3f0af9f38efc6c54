using System.Data;
using Npgsql;
using SenHub.Adapters.Storage.Crew;

namespace SenHub.Adapters.Storage.Postgres;

/// <summary>
/// A session's advisory lock on a connection of its own: with the process, or with the connection, it falls. A line that is cut without a
/// word, or a process that is frozen, says nothing for ten seconds, and the server ends the session itself (idle_session_timeout, PostgreSQL 14).
/// </summary>
internal sealed class PostgresSeat(StorageOptions options) : ILeaderSeat
{
    /// <summary>What the server's list of sessions calls the connection, whether it holds the lock or asks for it; PostgreSQL keeps the first 63 characters.</summary>
    public static readonly string SessionName = FormattableString.Invariant($"senhub leader {Environment.ProcessId} on {Environment.MachineName}");

    /// <summary>The server ends a session that says nothing for so long: twice what an answer is good for.</summary>
    public static readonly TimeSpan Silence = 2 * Leadership.Lease;

    private const int AnswerSeconds = 3;

    private readonly NpgsqlDataSource source = PostgresSource.OpenSeat(options, SessionName, Silence, AnswerSeconds);
    private NpgsqlConnection? connection;
    private bool isHeld;

    public async Task<bool> HoldAsync(CancellationToken cancel)
    {
        try
        {
            if (connection?.State != ConnectionState.Open)
            {
                await LeaveAsync();
                connection = await source.OpenConnectionAsync(cancel);
            }

            await using var ask = new NpgsqlCommand(isHeld ? "select true" : "select pg_try_advisory_lock($1, $2)", connection);
            if (!isHeld)
            {
                ask.Parameters.Add(new NpgsqlParameter<int> { TypedValue = PostgresSchema.Ours });
                ask.Parameters.Add(new NpgsqlParameter<int> { TypedValue = PostgresSchema.Leader });
            }

            return isHeld = await ask.ExecuteScalarAsync(cancel) is true;
        }
        catch
        {
            await LeaveAsync(); // whatever the session still holds ends with it
            throw;
        }
    }

    public async Task LeaveAsync()
    {
        isHeld = false;
        if (Interlocked.Exchange(ref connection, null) is { } over)
            await over.DisposeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await LeaveAsync();
        await source.DisposeAsync();
    }
}
