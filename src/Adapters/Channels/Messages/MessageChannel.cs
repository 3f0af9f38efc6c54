using System.Globalization;
using RabbitMQ.Client;
using RabbitMQ.Client.Exceptions;
using SenHub.Adapters.Bus.RabbitMq;
using SenHub.Domain.Deliveries;

namespace SenHub.Adapters.Channels.Messages;

/// <summary>Tells a recipient's system by message that documents wait for it: ids and claims, never a document (decision 5). Whether it took them it says itself, on the queue of acknowledgements.</summary>
internal sealed class MessageChannel(string name, MessageOptions options, Claims claims, TimeProvider time) : IDeliveryChannel
{
    private const ushort NotFound = 404;

    private readonly MessageBroker broker = new(name, options);

    public string Route { get; } = Routes.To(Routes.Message, name);

    public bool MayCarryPupilPapers => true; // fetched over HTTPS by whom the settings pin

    public async Task<Outcome> SendAsync(Parcel parcel, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        if (ParcelRules.Broken(parcel) is { } broken)
            return new Outcome.Rejected(broken);
        if (parcel.Attachments.Count > byte.MaxValue)
            return new Outcome.Rejected("more than 255 documents are too many for one message");
        try
        {
            await using var connection = await broker.ConnectAsync(cancel);
            await using var channel = await connection.CreateChannelAsync(new CreateChannelOptions(publisherConfirmationsEnabled: true, publisherConfirmationTrackingEnabled: true), cancel);
            await channel.ExchangeDeclarePassiveAsync(options.Exchange, cancel);
            return await PublishAsync(channel, parcel, cancel);
        }
        catch (OperationInterruptedException missing) when (missing.ShutdownReason?.ReplyCode == NotFound)
        {
            return NoExchange;
        }
        catch (Exception fault) when (!cancel.IsCancellationRequested && BrokerTrouble.IsFault(fault))
        {
            return broker.Trouble(fault);
        }
    }

    /// <summary>A broker cannot be asked what it had; the recipient's acknowledgement settles it when it comes.</summary>
    public Task<Outcome> ReconcileAsync(Attempt attempt, CancellationToken cancel) => Task.FromResult<Outcome>(Unknown(attempt.DeliveryId));

    public async Task<ChannelState> LookAsync(CancellationToken cancel)
    {
        try
        {
            await using var connection = await broker.ConnectAsync(cancel);
            await using var channel = await connection.CreateChannelAsync(cancellationToken: cancel);
            await channel.ExchangeDeclarePassiveAsync(options.Exchange, cancel);
            if (options.Acknowledgements is { } queue)
                await channel.QueueDeclarePassiveAsync(queue, cancel);
            return new ChannelState(Route, null, broker.CertificateEnds);
        }
        catch (OperationInterruptedException missing) when (missing.ShutdownReason?.ReplyCode == NotFound)
        {
            return new ChannelState(Route, NoExchange.Why, broker.CertificateEnds);
        }
        catch (Exception fault) when (!cancel.IsCancellationRequested && BrokerTrouble.IsFault(fault))
        {
            return new ChannelState(Route, broker.Trouble(fault).Trouble(), broker.CertificateEnds);
        }
    }

    private static Outcome.Misconfigured NoExchange =>
        new("the recipient's broker has no such exchange or queue of acknowledgements: ask them to make it, or correct Exchange and Acknowledgements");

    private static Outcome.Unknown Unknown(Guid delivery) =>
        new($"ask the recipient whether their system has delivery {delivery:D}; it was published and no confirmation came");

    private async Task<Outcome> PublishAsync(IChannel channel, Parcel parcel, CancellationToken cancel)
    {
        var until = time.GetUtcNow().AddDays(options.ClaimDays);
        await claims.KeepAsync(parcel, until, cancel);
        var mayGo = false;
        try
        {
            mayGo = await parcel.BeforeCommit(cancel);
        }
        finally
        {
            if (!mayGo)
                claims.Forget(parcel.DeliveryId);
        }

        if (!mayGo)
            return new Outcome.Retry(TimeSpan.FromMinutes(1), "the ledger took it back before it was published");
        var body = Envelopes.WithClaims(parcel, number => ClaimAt(claims.Token(parcel.DeliveryId, number, until)), until);
        return await ConfirmAsync(channel, Properties(parcel), body, parcel.DeliveryId);
    }

    private async Task<Outcome> ConfirmAsync(IChannel channel, BasicProperties properties, byte[] body, Guid delivery)
    {
        using var limit = new CancellationTokenSource(options.ConfirmLimit);
        try
        {
            // A broker confirms what it drops for want of a queue; mandatory makes it say so.
            await channel.BasicPublishAsync(options.Exchange, options.RoutingKey ?? name, mandatory: true, properties, body, limit.Token);
            return new Outcome.Accepted(delivery.ToString("D"));
        }
        catch (PublishException returned) when (returned.IsReturn)
        {
            return new Outcome.Retry(TimeSpan.FromMinutes(30), "no queue of the recipient takes what is published: ask them to bind one") { Class = RetryClass.Outage };
        }
        catch (PublishException)
        {
            return new Outcome.Retry(TimeSpan.FromMinutes(2), "the recipient's broker would not keep the message") { Class = RetryClass.Outage };
        }
        catch (Exception fault) when (BrokerTrouble.IsFault(fault))
        {
            return Unknown(delivery);
        }
    }

    private BasicProperties Properties(Parcel parcel) => new()
    {
        MessageId = parcel.DeliveryId.ToString("D"),
        ContentType = "application/json",
        Type = "senhub.documents.v1",
        Persistent = true,
        Expiration = ((long)TimeSpan.FromDays(options.ClaimDays).TotalMilliseconds).ToString(CultureInfo.InvariantCulture), // beyond it no claim is good
    };

    private Uri ClaimAt(string token) => new($"{options.ClaimUrl!.AbsoluteUri.TrimEnd('/')}/{token}");
}
