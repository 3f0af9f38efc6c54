using MassTransit;
using Microsoft.Extensions.Options;
using SenHub.Contracts;

namespace SenHub.Adapters.Bus;

/// <summary>The in-memory transport, for one process.</summary>
internal sealed class MemoryTransport(IOptions<BusOptions> options, PoisonWatch poison, Roles roles) : ITransport
{
    public IBusControl Make(IWorkHandler handler, CancellationToken stopping) => MassTransit.Bus.Factory.CreateUsingInMemory(transport =>
    {
        transport.ConnectReceiveObserver(poison);
        transport.Publish<IWakeUp>(message => message.Exclude = true);
        foreach (var queue in StageQueues.All.Select(StageQueue.Of))
        {
            var name = options.Value.Queue(queue.Stage);
            queue.Route(transport, name);
            if (roles.Stages.Contains(queue.Stage))
                transport.ReceiveEndpoint(name, endpoint => queue.Receive(endpoint, handler, stopping));
        }
    });
}
