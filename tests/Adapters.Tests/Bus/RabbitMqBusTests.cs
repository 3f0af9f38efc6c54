using System.Globalization;
using RabbitMQ.Client;
using RabbitMQ.Client.Exceptions;
using SenHub.Contracts;
using SenHub.TestKit.Bus;
using SenHub.TestKit.Mail;
using SenHub.TestKit.Storage;

namespace SenHub.Adapters.Tests.Bus;

/// <summary>What RabbitMQ must do beside the contract, with the broker well.</summary>
public sealed class RabbitMqBusTests(RealBroker broker) : BusContract, IClassFixture<RealBroker>
{
    private static readonly Dictionary<string, object?> Quorum = new() { ["x-queue-type"] = "quorum" };

    [Fact]
    public async Task Each_stage_has_a_quorum_queue_named_by_its_word_and_so_has_its_poison()
    {
        var settings = NewSettings();
        await using var bus = await BusHost.StartWorkingAsync(settings);
        bus.Handler.Does = (_, _) => throw new InvalidOperationException();
        await bus.WakeUps.WakeAsync(Stage.Roll, Guid.CreateVersion7(), default);
        await bus.PoisonedAsync(Stage.Roll, 1);

        foreach (var word in new[] { "import", "roll", "provision", "reviews", "documents", "deliveries", "roll_error" })
        {
            var name = settings["Bus:Prefix"] + word;
            Assert.Equal(name, (await DeclareAsync(name, Quorum)).QueueName);
            var refused = await Assert.ThrowsAsync<OperationInterruptedException>(() => DeclareAsync(name, []));
            Assert.Equal(406, refused.ShutdownReason!.ReplyCode); // the queue is there and of another type
        }
    }

    [Fact]
    public async Task A_message_holds_the_rows_id_and_nothing_else_and_outlives_no_minute()
    {
        var (settings, row) = (NewSettings(), Guid.CreateVersion7());
        await using var bus = await BusHost.StartWorkingAsync(settings);
        var release = new TaskCompletionSource();
        bus.Handler.Does = (_, _) => release.Task;
        var taken = await CopiesAsync(settings["Bus:Prefix"] + "roll");

        await bus.WakeUps.WakeAsync(Stage.Roll, row, default);

        var copy = await taken();
        release.SetResult();
        Assert.Equal($$"""{"workId":"{{row}}"}""", System.Text.Encoding.UTF8.GetString(copy.Body.Span).ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal));
        Assert.Equal("60000", copy.BasicProperties.Expiration);
        Assert.All(copy.BasicProperties.Headers!, header => Assert.True(header is { Key: "x-delivery-count" or "x-dotnet-pub-seq-no", Value: int or long }, header.Key));
    }

    [Fact]
    public async Task Poison_keeps_the_kind_of_fault_and_not_its_words()
    {
        var settings = NewSettings();
        await using var bus = await BusHost.StartWorkingAsync(settings);
        bus.Handler.Does = (_, _) => throw new InvalidOperationException("Ada Quill of 4B");
        await bus.WakeUps.WakeAsync(Stage.Reviews, Guid.CreateVersion7(), default);
        await bus.PoisonedAsync(Stage.Reviews, 1);

        var poison = await TakeAsync(settings["Bus:Prefix"] + "reviews_error");

        var words = string.Join('\n', poison.BasicProperties.Headers!.Select(header => header.Value is byte[] text ? System.Text.Encoding.UTF8.GetString(text) : Convert.ToString(header.Value, CultureInfo.InvariantCulture)));
        Assert.Contains("InvalidOperationException", words, StringComparison.Ordinal);
        Assert.DoesNotContain("Quill", words, StringComparison.Ordinal);
        Assert.Null(poison.BasicProperties.Expiration); // it waits for a person, however long that takes
    }

    [Fact]
    public async Task What_is_no_wake_up_at_all_is_poison_and_stops_nothing()
    {
        var (settings, row) = (NewSettings(), Guid.CreateVersion7());
        await using var bus = await BusHost.StartWorkingAsync(settings);

        await PublishAsync(settings["Bus:Prefix"] + "documents", "not a wake-up"u8.ToArray());
        await bus.PoisonedAsync(Stage.Documents, 1);

        await bus.ArrivesAsync(Stage.Documents, row);
        Assert.All(bus.Handler.Seen, seen => Assert.Equal(row, seen));
    }

    [Fact]
    public async Task A_wake_up_that_no_queue_takes_is_not_taken_for_delivered()
    {
        var settings = NewSettings();
        await using var bus = await BusHost.StartWorkingAsync(settings);
        await WithChannelAsync(channel => channel.QueueUnbindAsync(settings["Bus:Prefix"] + "import", settings["Bus:Prefix"] + "import", ""));

        await bus.WakeUps.WakeAsync(Stage.Import, Guid.CreateVersion7(), default);

        Assert.False(bus.WakeUps.Works);
    }

    [Fact]
    public async Task A_queue_that_somebody_deletes_is_made_again()
    {
        var settings = NewSettings();
        await using var bus = await BusHost.StartWorkingAsync(settings);
        await WithChannelAsync(channel => channel.QueueDeleteAsync(settings["Bus:Prefix"] + "roll"));

        await bus.ArrivesAsync(Stage.Roll, Guid.CreateVersion7());
    }

    [Fact]
    public async Task Work_in_hand_when_the_line_to_the_broker_is_cut_is_done_and_wake_ups_are_heard_again()
    {
        using var wire = Wire.To(broker.Address.Host, broker.Address.Port);
        var (settings, row) = (NewSettings(), Guid.CreateVersion7());
        settings["Bus:Port"] = wire.Port.ToString(CultureInfo.InvariantCulture);
        await using var bus = await BusHost.StartWorkingAsync(settings);
        var (release, done) = (new TaskCompletionSource(), 0);
        bus.Handler.Does = async (_, cancel) =>
        {
            await release.Task.WaitAsync(cancel);
            Interlocked.Increment(ref done);
        };
        await bus.WakeUps.WakeAsync(Stage.Documents, row, default);
        await Until.True(() => bus.Handler.Seen.Count == 1, "the wake-up did not arrive");

        wire.Cut();
        await bus.FailsAsync();
        release.SetResult(); // whoever has the row's claim goes on, broker or none
        await Until.True(() => Volatile.Read(ref done) == 1, "the work was broken off with the line");
        wire.Mend();

        await bus.WorksAsync();
        await bus.ArrivesAsync(Stage.Documents, Guid.CreateVersion7());
    }

    [Fact]
    public async Task Two_workers_share_the_queues()
    {
        var settings = NewSettings();
        await using var one = await BusHost.StartWorkingAsync(settings);
        await using var other = await BusHost.StartWorkingAsync(settings);
        one.Handler.Does = other.Handler.Does = (_, cancel) => Task.Delay(TimeSpan.FromMilliseconds(20), cancel);

        for (var time = 0; time < 60; time++)
            await one.WakeUps.WakeAsync(Stage.Documents, Guid.CreateVersion7(), default);

        await Until.True(() => one.Handler.Seen.Count + other.Handler.Seen.Count == 60, "not every wake-up arrived");
        Assert.NotEmpty(one.Handler.Seen);
        Assert.NotEmpty(other.Handler.Seen);
    }

    protected override Dictionary<string, string?> NewSettings() => broker.NewSettings();

    private async Task<QueueDeclareOk> DeclareAsync(string queue, Dictionary<string, object?> arguments)
    {
        QueueDeclareOk? declared = null;
        await WithChannelAsync(async channel => declared = await channel.QueueDeclareAsync(queue, durable: true, exclusive: false, autoDelete: false, arguments));
        return declared!;
    }

    private Task PublishAsync(string exchange, byte[] body) =>
        WithChannelAsync(channel => channel.BasicPublishAsync(exchange, "", body).AsTask());

    private async Task<BasicGetResult> TakeAsync(string queue)
    {
        BasicGetResult? taken = null;
        await WithChannelAsync(async channel => taken = await channel.BasicGetAsync(queue, autoAck: true));
        return taken ?? throw new InvalidOperationException($"There is nothing in {queue}.");
    }

    // A second queue behind the same exchange gets a copy of everything; its name is one that the hub's user may declare.
    private async Task<Func<Task<BasicGetResult>>> CopiesAsync(string exchange)
    {
        var copies = exchange + "_error";
        await WithChannelAsync(async channel =>
        {
            await channel.QueueDeclareAsync(copies, durable: true, exclusive: false, autoDelete: false, Quorum);
            await channel.QueueBindAsync(copies, exchange, "");
        });
        return () => TakeWhenThereAsync(copies);
    }

    private async Task<BasicGetResult> TakeWhenThereAsync(string queue)
    {
        await using var connection = await new ConnectionFactory { Uri = broker.Address }.CreateConnectionAsync();
        await using var channel = await connection.CreateChannelAsync();
        return await Until.Found(() => channel.BasicGetAsync(queue, autoAck: true), $"nothing came to {queue}");
    }

    private async Task WithChannelAsync(Func<IChannel, Task> work)
    {
        await using var connection = await new ConnectionFactory { Uri = broker.Address }.CreateConnectionAsync();
        await using var channel = await connection.CreateChannelAsync();
        await work(channel);
    }
}
