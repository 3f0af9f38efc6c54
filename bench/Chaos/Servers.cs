using System.Globalization;
using Npgsql;
using SenHub.Bench.Chaos.Faults;
using SenHub.TestKit.Bus;
using SenHub.TestKit.Storage;

namespace SenHub.Bench.Chaos;

/// <summary>PostgreSQL and RabbitMQ of a round.</summary>
internal sealed class Servers : IAsyncDisposable
{
    private readonly DatabaseVictim database = new();
    private readonly OwnBroker broker = new();
    private readonly BrokerVictim.Life life = new();
    private readonly List<IVictim> faults = [];

    /// <summary>The database, the broker, and the broker with its disk.</summary>
    public IReadOnlyList<IVictim> Victims => [database, new BrokerVictim(broker, losesItsDisk: false, life), new BrokerVictim(broker, losesItsDisk: true, life), .. faults];

    /// <summary>Times that the broker's store did not survive its death and a new one was laid.</summary>
    public int Spoiled => life.Spoiled;

    /// <summary>Starts both and returns the settings by which hubs find them.</summary>
    public async Task<IEnumerable<KeyValuePair<string, string?>>> StartAsync()
    {
        await broker.StartAsync();
        var settings = await database.MakeAsync();
        return settings.Concat(broker.Settings(""));
    }

    /// <summary>Puts a wire before each server that the round may cut, and lets it empty the queues; returns the settings by which hubs go through the wires.</summary>
    public Dictionary<string, string?> Endanger(IEnumerable<KeyValuePair<string, string?>> settings)
    {
        var through = new Dictionary<string, string?>(settings);
        var connection = new NpgsqlConnectionStringBuilder(through["Storage:Connection"]);
        var (store, bus) = (Wire.To("127.0.0.1", connection.Port), Wire.To("127.0.0.1", int.Parse(through["Bus:Port"]!, CultureInfo.InvariantCulture)));
        connection.Port = store.Port;
        (through["Storage:Connection"], through["Bus:Port"]) = (connection.ConnectionString, bus.Port.ToString(CultureInfo.InvariantCulture));
        faults.AddRange([new WireVictim("database", store), new WireVictim("broker", bus), new QueuesVictim(broker.Address)]);
        return through;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var fault in faults)
            await fault.DisposeAsync();
        await broker.DisposeAsync();
        await database.DisposeAsync();
    }
}
