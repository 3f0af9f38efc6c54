using MassTransit;
using Microsoft.Extensions.Options;
using SenHub.Contracts;

namespace SenHub.Adapters.Bus.RabbitMq;

/// <summary>RabbitMQ: quorum queues, every publishing confirmed and refused where no queue would take it.</summary>
internal sealed class RabbitMqTransport(IOptions<BusOptions> options, PoisonWatch poison, Roles roles) : ITransport
{
    // The sweeper repeats what is still due every few seconds, so an old wake-up says nothing new; without an end they would pile up where no worker runs.
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(1);

    public IBusControl Make(IWorkHandler handler, CancellationToken stopping) =>
        MassTransit.Bus.Factory.CreateUsingRabbitMq(transport => Configure(transport, handler, stopping));

    private void Configure(IRabbitMqBusFactoryConfigurator transport, IWorkHandler handler, CancellationToken stopping)
    {
        transport.Host(options.Value.Host, (ushort)options.Value.PortOf(), options.Value.VirtualHost, host => Reach(host, options.Value));
        transport.ConnectReceiveObserver(poison);
        // The body is the row's id and nothing else: no envelope with this machine's name.
        transport.ClearSerialization();
        transport.UseRawJsonSerializer(RawSerializerOptions.AnyMessageType, isDefault: true);
        transport.Publish<IWakeUp>(message => message.Exclude = true);
        transport.ConfigurePublish(publish => publish.UseExecute(message =>
        {
            // A broker confirms what it drops for want of a queue; mandatory makes it say so.
            message.Mandatory = true;
            message.TimeToLive = Life;
        }));
        foreach (var queue in StageQueues.All.Select(StageQueue.Of))
        {
            var name = options.Value.Queue(queue.Stage);
            queue.Route(transport, name);
            if (!roles.Stages.Contains(queue.Stage))
                continue; // what it causes there is said to whoever takes it
            transport.ReceiveEndpoint(name, endpoint =>
            {
                endpoint.SetQuorumQueue();
                queue.Receive(endpoint, handler, stopping);
            });
        }
    }

    private static void Reach(IRabbitMqHostConfigurator host, BusOptions options)
    {
        host.Username(options.User);
        host.Password(options.ReadSecret() ?? "");
        host.PublisherConfirmation = true;
        host.Heartbeat(BrokerSetup.Heartbeat);
        host.RequestedConnectionTimeout(BrokerSetup.ConnectLimit);
        host.ContinuationTimeout(BrokerSetup.AnswerLimit);
        host.ConnectionName("senhub");
        if (options.Tls)
        {
            host.UseSsl(tls =>
            {
                tls.ServerName = options.Host;
                tls.Protocol = BrokerSetup.Protocols;
                tls.EnforcePolicyErrors(BrokerSetup.AnyError); // else an unknown authority is let through
                tls.CertificateValidationCallback = BrokerTrust.Of(options).Judge;
            });
        }
    }
}
