using RabbitMQ.Client;
using SenHub.Adapters.Bus.RabbitMq;
using SenHub.Adapters.Settings;
using SenHub.Domain.Deliveries;

namespace SenHub.Adapters.Channels.Messages;

/// <summary>Connections to one recipient's broker, a fresh one each time: few messages go, and a fresh one is never stale.</summary>
internal sealed class MessageBroker(string name, MessageOptions options)
{
    private readonly BrokerTrust trust = BrokerTrust.Of(options.Broker());

    /// <summary>Last moment of the certificate last shown.</summary>
    public DateTimeOffset? CertificateEnds => trust.CertificateEnds;

    /// <summary>Connects and signs in.</summary>
    public Task<IConnection> ConnectAsync(CancellationToken cancel)
    {
        var factory = options.Broker().Factory(trust);
        factory.Password = SecretText.Read(options.SecretFile, EndpointRegistration.Variable(Routes.Message, name)) ?? "";
        (factory.RequestedConnectionTimeout, factory.HandshakeContinuationTimeout, factory.ContinuationTimeout) =
            (Shorter(factory.RequestedConnectionTimeout), Shorter(factory.HandshakeContinuationTimeout), Shorter(factory.ContinuationTimeout));
        return factory.CreateConnectionAsync("senhub documents", cancel);

        // No other answer is waited for longer than the confirmation.
        TimeSpan Shorter(TimeSpan usual) => usual < options.ConfirmLimit ? usual : options.ConfirmLimit;
    }

    /// <summary>What a failure means before anything was published.</summary>
    public Outcome Trouble(Exception fault)
    {
        var why = trust.Trouble ?? BrokerTrouble.Of(fault, options.Broker()).Replace("Bus:", "", StringComparison.Ordinal);
        return trust.Trouble is null && why.StartsWith("nothing answers", StringComparison.Ordinal)
            ? new Outcome.Retry(TimeSpan.FromMinutes(2), $"the recipient's broker: {why}") { Class = RetryClass.Outage }
            : new Outcome.Misconfigured($"the recipient's broker: {why}");
    }
}
