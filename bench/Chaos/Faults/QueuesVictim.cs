using RabbitMQ.Client;
using RabbitMQ.Client.Exceptions;
using SenHub.Contracts;

namespace SenHub.Bench.Chaos.Faults;

/// <summary>The broker's queues: everything in them is thrown away, and every second time the queues too, while the broker runs.</summary>
internal sealed class QueuesVictim(Uri broker) : IVictim
{
    private static readonly TimeSpan LongestAnswer = TimeSpan.FromSeconds(5);

    private bool wholly;

    public string Name => "broker's queues";

    public async Task<bool> KillAsync()
    {
        try
        {
            await using var connection = await new ConnectionFactory { Uri = broker, ContinuationTimeout = LongestAnswer }.CreateConnectionAsync();
            foreach (var queue in Enum.GetValues<Stage>().Select(stage => stage.ToString().ToLowerInvariant()))
                await EmptyAsync(connection, queue);
            wholly = !wholly;
            return true;
        }
        catch (Exception away) when (away is BrokerUnreachableException or OperationInterruptedException or OperationCanceledException)
        {
            return false; // it is dead at the moment, or died in the middle
        }
    }

    // Each on a channel of its own: the broker closes it where a queue is not there.
    private async Task EmptyAsync(IConnection connection, string queue)
    {
        await using var channel = await connection.CreateChannelAsync();
        try
        {
            if (wholly)
                await channel.QueueDeleteAsync(queue);
            else
                await channel.QueuePurgeAsync(queue);
        }
        catch (Exception absent) when (absent is OperationInterruptedException or OperationCanceledException)
        {
            // No worker has made it yet; or it was killed when it was new, and never answers again (docs/bus.md).
        }
    }

    public Task StartAsync() => Task.CompletedTask;

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
