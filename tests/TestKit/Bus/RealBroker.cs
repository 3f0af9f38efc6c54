using System.Security.Cryptography;
using RabbitMQ.Client;
using Xunit;

namespace SenHub.TestKit.Bus;

/// <summary>
/// A real RabbitMQ for tests that only use it: the one SENHUB_TEST_RABBITMQ names (amqp://user:password@host:port/vhost),
/// else one started here. Each test has queues of its own, which are gone when the tests are over.
/// </summary>
public sealed class RealBroker : IAsyncLifetime
{
    private static readonly string[] Words = ["import", "roll", "provision", "reviews", "documents", "deliveries"];

    private readonly string folder = Directory.CreateTempSubdirectory("senhub-broker-").FullName;
    private readonly List<string> prefixes = [];
    private OwnBroker? own;

    /// <summary>Where it is.</summary>
    public Uri Address { get; private set; } = new("amqp://127.0.0.1");

    public async Task InitializeAsync()
    {
        if (Environment.GetEnvironmentVariable("SENHUB_TEST_RABBITMQ") is { Length: > 0 } named)
        {
            Address = new Uri(named);
            return;
        }

        own = new OwnBroker();
        await own.StartAsync();
        Address = own.Address;
    }

    /// <summary>Settings of the bus for this broker, with queues of the test's own.</summary>
    public Dictionary<string, string?> NewSettings()
    {
        prefixes.Add($"t{RandomNumberGenerator.GetHexString(10, lowercase: true)}.");
        return BrokerSettings.Of(Address, Path.Combine(folder, "secret"), prefixes[^1]);
    }

    public async Task DisposeAsync()
    {
        if (own is not null)
            await own.DisposeAsync();
        else
            await RemoveQueuesAsync();
        Directory.Delete(folder, recursive: true);
    }

    private async Task RemoveQueuesAsync()
    {
        await using var connection = await new ConnectionFactory { Uri = Address }.CreateConnectionAsync();
        await using var channel = await connection.CreateChannelAsync();
        foreach (var word in prefixes.SelectMany(prefix => Words.Select(word => prefix + word)))
        {
            foreach (var name in (string[])[word, word + "_error"])
            {
                await channel.QueueDeleteAsync(name);
                await channel.ExchangeDeleteAsync(name);
            }
        }
    }
}
