using Microsoft.Extensions.Options;
using RabbitMQ.Client;
using RabbitMQ.Client.Exceptions;
using SenHub.Contracts;

namespace SenHub.Adapters.Bus.RabbitMq;

/// <summary>Asks the broker itself, on a connection of its own: does it take us, and what lies in the error queues.</summary>
internal sealed class RabbitMqBroker(IOptions<BusOptions> options) : IBroker
{
    private const ushort NotFound = 404;

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(8);

    public async Task<BrokerState> LookAsync(CancellationToken cancel)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(Limit);
        var trust = BrokerTrust.Of(options.Value);
        try
        {
            await using var connection = await options.Value.Factory(trust).CreateConnectionAsync("senhub look", limit.Token);
            var poisoned = new Dictionary<Stage, int>();
            foreach (var stage in StageQueues.All)
            {
                if (await CountAsync(connection, options.Value.ErrorQueue(stage), limit.Token) is > 0 and var count)
                    poisoned[stage] = count;
            }

            return new BrokerState(BusOptions.RabbitMq, null, trust.CertificateEnds, poisoned);
        }
        catch (Exception fault) when (!cancel.IsCancellationRequested && BrokerTrouble.IsFault(fault))
        {
            return new BrokerState(BusOptions.RabbitMq, trust.Trouble ?? BrokerTrouble.Of(fault, options.Value), trust.CertificateEnds, null);
        }
    }

    // A passive declaration only looks; the broker ends its channel where there is no such queue, so each has its own.
    private static async Task<int> CountAsync(IConnection connection, string queue, CancellationToken cancel)
    {
        await using var channel = await connection.CreateChannelAsync(cancellationToken: cancel);
        try
        {
            return (int)(await channel.QueueDeclarePassiveAsync(queue, cancel)).MessageCount;
        }
        catch (OperationInterruptedException missing) when (missing.ShutdownReason?.ReplyCode == NotFound)
        {
            return 0; // no wake-up was ever poisoned there
        }
    }
}
