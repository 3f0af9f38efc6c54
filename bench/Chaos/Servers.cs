using SenHub.TestKit.Bus;

namespace SenHub.Bench.Chaos;

/// <summary>PostgreSQL and RabbitMQ of a round.</summary>
internal sealed class Servers : IAsyncDisposable
{
    private readonly DatabaseVictim database = new();
    private readonly OwnBroker broker = new();
    private readonly BrokerVictim.Life life = new();

    /// <summary>The database, the broker, and the broker with its disk.</summary>
    public IReadOnlyList<IVictim> Victims => [database, new BrokerVictim(broker, losesItsDisk: false, life), new BrokerVictim(broker, losesItsDisk: true, life)];

    /// <summary>Starts both and returns the settings by which hubs find them.</summary>
    public async Task<IEnumerable<KeyValuePair<string, string?>>> StartAsync()
    {
        await broker.StartAsync();
        var settings = await database.MakeAsync();
        return settings.Concat(broker.Settings(""));
    }

    public async ValueTask DisposeAsync()
    {
        await broker.DisposeAsync();
        await database.DisposeAsync();
    }
}
