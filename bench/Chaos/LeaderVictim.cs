using System.Collections.Concurrent;
using Npgsql;

namespace SenHub.Bench.Chaos;

/// <summary>The worker that leads the schedule at this moment, as the database says: whose session holds the lock, and which process that session names.</summary>
internal sealed class LeaderVictim(IReadOnlyDictionary<string, string?> settings, IReadOnlyList<ChildVictim> workers) : IVictim
{
    private const string WhoLeads = "select split_part(a.application_name, ' ', 3)::int from pg_locks l join pg_stat_activity a on a.pid = l.pid where l.locktype = 'advisory' and l.granted and a.application_name like 'senhub leader %'";

    private const int AnswerSeconds = 2;

    // A second leader may be killed before the first is back.
    private readonly ConcurrentQueue<ChildVictim> dead = new();

    // Straight to the server: the workers' own line may be cut.
    private readonly string connection = new NpgsqlConnectionStringBuilder(settings["Storage:Connection"])
    {
        Password = File.ReadAllText(settings["Storage:SecretFile"]!).Trim(),
        Pooling = false,
        Timeout = AnswerSeconds,
        CommandTimeout = AnswerSeconds,
    }.ConnectionString;

    public string Name => "leader";

    public async Task<bool> KillAsync()
    {
        if (await LeadsAsync() is not { } id || workers.FirstOrDefault(worker => worker.Id == id) is not { } leader || !await leader.KillAsync())
            return false;
        dead.Enqueue(leader);
        return true;
    }

    public Task StartAsync() => dead.TryDequeue(out var leader) ? leader.StartAsync() : Task.CompletedTask;

    public ValueTask DisposeAsync() => ValueTask.CompletedTask; // the workers are the round's

    // Null while nobody leads, or the database is dead.
    private async Task<int?> LeadsAsync()
    {
        try
        {
            await using var server = new NpgsqlConnection(connection);
            await server.OpenAsync();
            await using var ask = new NpgsqlCommand(WhoLeads, server);
            return await ask.ExecuteScalarAsync() as int?;
        }
        catch (NpgsqlException)
        {
            return null;
        }
    }
}
