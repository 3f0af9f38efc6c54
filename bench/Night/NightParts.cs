using System.Globalization;
using Npgsql;
using SenHub.Adapters.Settings;
using SenHub.Bench.Chaos;
using SenHub.TestKit.Bus;
using SenHub.TestKit.Mail;

namespace SenHub.Bench.Night;

/// <summary>The processes of a measured night: workers, a mail server, and where asked for a database and a broker.</summary>
internal sealed class NightParts(NightOptions options, HubHome home) : IAsyncDisposable
{
    private readonly List<ChildVictim> workers = [];
    private readonly Servers? servers = options is { Workers: > 0, Postgres: null } or { Workers: > 0, RabbitMq: null } ? new Servers() : null;
    private ChildVictim? sink;
    private Dictionary<string, string?> settings = [];

    /// <summary>Processor time of the workers so far.</summary>
    public TimeSpan Cpu => workers.Aggregate(TimeSpan.Zero, (sum, worker) => sum + worker.Cpu);

    /// <summary>All workers have ended by themselves.</summary>
    public bool IsDone => workers.TrueForAll(worker => worker.IsDone);

    /// <summary>A worker fell: what it says lies in its log.</summary>
    public bool HasFallen => workers.Exists(worker => !worker.Runs && !worker.IsDone);

    /// <summary>Where the mail server writes what it received.</summary>
    public string Receipts => Path.Combine(home.Folder, "receipts");

    /// <summary>Starts the servers and the workers; returns the settings by which a hub finds them.</summary>
    public async Task<IReadOnlyDictionary<string, string?>> StartServersAsync()
    {
        var port = FreePort.Next().ToString(CultureInfo.InvariantCulture);
        sink = new ChildVictim("mail server", Path.Combine(home.Folder, "sink.log"), "night-sink", port, Receipts);
        await sink.StartAsync();
        settings = new Dictionary<string, string?>(options.Workers == 0 ? [] : await FindAsync())
        {
            ["Delivery:Smtp:Host"] = "127.0.0.1",
            ["Delivery:Smtp:Port"] = port,
            ["Delivery:Smtp:Tls"] = "None",
            ["Delivery:Smtp:From"] = "senhub@hub.example",
            ["Delivery:Folder:Path"] = Path.Combine(home.Folder, "tray"),
        };
        RoundSettings.Write(home, settings);
        return settings;
    }

    /// <summary>Starts the workers.</summary>
    public async Task StartWorkersAsync()
    {
        for (var number = 1; number <= Math.Max(1, options.Workers); number++)
        {
            var name = number.ToString(CultureInfo.InvariantCulture);
            workers.Add(new ChildVictim("worker", Path.Combine(home.Folder, $"worker-{name}.log"), "night-worker", home.Folder, name));
            await workers[^1].StartAsync();
        }
    }

    /// <summary>Bytes that the ledger takes on its disk.</summary>
    public async Task<long> LedgerBytesAsync()
    {
        if (options.Workers == 0)
            return Directory.EnumerateFiles(home.Folder, "ledger.db*").Sum(file => new FileInfo(file).Length);
        var server = new NpgsqlConnectionStringBuilder(settings["Storage:Connection"]) { Password = (await File.ReadAllLinesAsync(settings["Storage:SecretFile"]!))[0] };
        await using var connection = new NpgsqlConnection(server.ConnectionString);
        await connection.OpenAsync();
        await using var question = new NpgsqlCommand("select pg_database_size(current_database())", connection);
        return (long)(await question.ExecuteScalarAsync())!;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var part in workers.Append(sink).OfType<ChildVictim>())
            await part.DisposeAsync();
        if (servers is not null)
            await servers.DisposeAsync();
    }

    private async Task<IEnumerable<KeyValuePair<string, string?>>> FindAsync()
    {
        var found = new Dictionary<string, string?>(servers is null ? [] : await servers.StartAsync());
        if (options.Postgres is { } connection)
        {
            var (server, file) = (new NpgsqlConnectionStringBuilder(connection), Path.Combine(home.Folder, "database-password"));
            await File.WriteAllTextAsync(file, server.Password ?? "");
            server.Remove("Password");
            (found["Storage:Engine"], found["Storage:Connection"], found["Storage:SecretFile"]) = ("postgres", server.ConnectionString, file);
        }

        foreach (var (name, value) in options.RabbitMq is { } broker ? BrokerSettings.Of(new Uri(broker), Path.Combine(home.Folder, "broker-password"), "") : [])
            found[name] = value;
        return found;
    }
}
