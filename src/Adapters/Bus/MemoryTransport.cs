using MassTransit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SenHub.Contracts;

namespace SenHub.Adapters.Bus;

/// <summary>The in-memory transport, for one process.</summary>
internal static class MemoryTransport
{
    public static void Configure(IBusRegistrationContext context, IInMemoryBusFactoryConfigurator transport)
    {
        var options = context.GetRequiredService<IOptions<BusOptions>>().Value;
        transport.ConnectReceiveObserver(context.GetRequiredService<PoisonWatch>());
        transport.Publish<IWakeUp>(message => message.Exclude = true);
        foreach (var queue in StageQueues.All.Select(StageQueue.Of))
        {
            var name = options.Queue(queue.Stage);
            queue.Route(transport, name);
            transport.ReceiveEndpoint(name, endpoint => queue.Receive(endpoint, context));
        }
    }
}
