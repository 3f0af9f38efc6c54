using MassTransit;
using Microsoft.Extensions.DependencyInjection;
using SenHub.Contracts;

namespace SenHub.Adapters.Bus;

/// <summary>Registers the bus: one queue a stage, named by the stage's word.</summary>
public static class BusRegistration
{
    // Printing is the only stage that keeps a core busy; the others wait for files, rows and servers.
    private static readonly int AtOnce = Math.Max(2, Environment.ProcessorCount);

    /// <summary>The in-memory transport, for one process; the handler must be registered by the caller.</summary>
    public static IServiceCollection AddWakeUps(this IServiceCollection services)
    {
        services.AddSingleton<IWakeUps, MassTransitWakeUps>();
        services.AddMassTransit(bus =>
        {
            bus.AddConsumer<WakeUpConsumer<ImportReady>>();
            bus.AddConsumer<WakeUpConsumer<RollReady>>();
            bus.AddConsumer<WakeUpConsumer<ProvisionReady>>();
            bus.AddConsumer<WakeUpConsumer<ReviewsReady>>();
            bus.AddConsumer<WakeUpConsumer<DocumentsReady>>();
            bus.AddConsumer<WakeUpConsumer<DeliveriesReady>>();
            bus.UsingInMemory((context, transport) =>
            {
                Queue<ImportReady>(context, transport, Stage.Import);
                Queue<RollReady>(context, transport, Stage.Roll);
                Queue<ProvisionReady>(context, transport, Stage.Provision);
                Queue<ReviewsReady>(context, transport, Stage.Reviews);
                Queue<DocumentsReady>(context, transport, Stage.Documents);
                Queue<DeliveriesReady>(context, transport, Stage.Deliveries);
            });
        });
        return services;
    }

    private static void Queue<TWakeUp>(IBusRegistrationContext context, IInMemoryBusFactoryConfigurator transport, Stage stage)
        where TWakeUp : class, IWakeUp =>
        transport.ReceiveEndpoint(stage.ToString().ToLowerInvariant(), endpoint =>
        {
            endpoint.ConcurrentMessageLimit = AtOnce;
            endpoint.ConfigureConsumer<WakeUpConsumer<TWakeUp>>(context);
        });
}
