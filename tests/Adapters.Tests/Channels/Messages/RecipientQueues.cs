using System.Text;
using System.Text.Json;
using RabbitMQ.Client;
using SenHub.Adapters.Channels;
using SenHub.Adapters.Channels.Messages;
using SenHub.Contracts;
using SenHub.TestKit.Bus;

namespace SenHub.Adapters.Tests.Channels.Messages;

/// <summary>A recipient's side of the broker: an exchange, a queue bound to it, and a queue of acknowledgements, gone when the test is over.</summary>
internal sealed class RecipientQueues(RealBroker broker) : IAsyncDisposable
{
    private static readonly string[] Borrowed = ["Host", "Port", "VirtualHost", "User", "SecretFile", "Tls"];

    private readonly string name = $"recipient.{Guid.CreateVersion7():N}";
    private IConnection? connection;
    private IChannel? channel;

    public string Acknowledgements => name + ".acknowledgements";

    private string Documents => name + ".documents";

    /// <summary>Settings of a message channel to it.</summary>
    public Dictionary<string, string?> Settings
    {
        get
        {
            var settings = broker.NewSettings();
            var own = Borrowed.ToDictionary(word => word, word => settings["Bus:" + word]);
            (own["Exchange"], own["Acknowledgements"], own["ClaimUrl"], own["RetryPause"]) = (name, Acknowledgements, "https://senhub.school.test/claims/", "00:00:00.001");
            return own.ToDictionary(pair => "Delivery:Message:northmoor:" + pair.Key, pair => pair.Value);
        }
    }

    public async Task OpenAsync(bool bound = true)
    {
        connection = await new ConnectionFactory { Uri = broker.Address }.CreateConnectionAsync();
        channel = await connection.CreateChannelAsync();
        await channel.ExchangeDeclareAsync(name, ExchangeType.Direct, durable: true);
        await channel.QueueDeclareAsync(Documents, durable: true, exclusive: false, autoDelete: false);
        await channel.QueueDeclareAsync(Acknowledgements, durable: true, exclusive: false, autoDelete: false);
        await channel.QueueBindAsync(Acknowledgements, name, "acknowledgement");
        if (bound)
            await channel.QueueBindAsync(Documents, name, "northmoor");
    }

    /// <summary>Takes every message, and puts them back.</summary>
    public async Task<IReadOnlyList<(IReadOnlyBasicProperties Properties, JsonElement Body)>> HeardAsync()
    {
        var heard = new List<(IReadOnlyBasicProperties, JsonElement)>();
        ulong last = 0;
        while (await channel!.BasicGetAsync(Documents, autoAck: false) is { } message)
        {
            heard.Add((message.BasicProperties, JsonDocument.Parse(message.Body.ToArray()).RootElement));
            last = message.DeliveryTag;
        }

        if (last > 0)
            await channel.BasicNackAsync(last, multiple: true, requeue: true);
        return heard;
    }

    /// <summary>Fetches a message's documents by their claims, as a recipient would by HTTPS.</summary>
    public static IReadOnlyDictionary<string, byte[]> Fetch(JsonElement envelope, IClaims claims) =>
        envelope.GetProperty("documents").EnumerateArray().ToDictionary(document => document.GetProperty("name").GetString()!, document =>
        {
            using var content = claims.Open(document.GetProperty("claim").GetString()!.Split('/')[^1])!.Content;
            using var bytes = new MemoryStream();
            content.CopyTo(bytes);
            return bytes.ToArray();
        });

    public Task AnswerAsync(object said) => AnswerAsync(JsonSerializer.Serialize(said, Envelopes.Json));

    public async Task AnswerAsync(string said) =>
        await channel!.BasicPublishAsync(name, "acknowledgement", mandatory: true, new BasicProperties(), Encoding.UTF8.GetBytes(said));

    public static Acknowledgement Accepted(Guid delivery) => new(1, delivery, Acknowledgement.Accepted, new DateTimeOffset(2026, 11, 20, 10, 0, 0, TimeSpan.Zero), "NM-4711");

    public async ValueTask DisposeAsync()
    {
        if (channel is null)
            return;
        await channel.QueueDeleteAsync(Documents);
        await channel.QueueDeleteAsync(Acknowledgements);
        await channel.ExchangeDeleteAsync(name);
        await connection!.DisposeAsync();
    }
}
