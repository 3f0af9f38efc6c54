using MassTransit;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SenHub.Adapters.Bus.RabbitMq;
using SenHub.Contracts;

namespace SenHub.Adapters.Bus;

/// <summary>Registers the bus: one queue a stage, named by the stage's word, over the transport that Bus:Transport names.</summary>
public static class BusRegistration
{
    /// <summary>The wake-ups, their settings checked before the hub starts; the handler must be registered by the caller.</summary>
    public static IServiceCollection AddWakeUps(this IServiceCollection services, IConfiguration configuration)
    {
        var section = configuration.GetSection(BusOptions.Section);
        services.AddSingleton<IValidateOptions<BusOptions>, BusOptionsCheck>();
        services.AddOptions<BusOptions>()
            .Bind(section)
            .Validate(
                _ => section["Secret"] is null && section["Password"] is null,
                $"Bus holds a password: take it out, and set Bus:SecretFile or the variable {BusOptions.SecretVariable}.")
            .ValidateOnStart();
        // A broker that is away must neither keep the hub from starting nor from stopping.
        services.AddOptions<MassTransitHostOptions>().Configure(host =>
        {
            host.WaitUntilStarted = false;
            host.StopTimeout = TimeSpan.FromSeconds(5);
            host.ConsumerStopTimeout = TimeSpan.FromSeconds(4);
        });
        services.AddSingleton<IWakeUps, MassTransitWakeUps>().AddSingleton<BusPulse>().AddSingleton<PoisonWatch>();
        var isRabbit = BusOptions.Is(section[nameof(BusOptions.Transport)], BusOptions.RabbitMq);
        if (isRabbit)
            services.AddSingleton<IBroker, RabbitMqBroker>();
        else
            services.AddSingleton<IBroker, MemoryBroker>();
        services.AddMassTransit(bus =>
        {
            foreach (var stage in StageQueues.All)
                bus.AddConsumer(StageQueue.Of(stage).Consumer);
            if (isRabbit)
                bus.UsingRabbitMq(RabbitMqTransport.Configure);
            else
                bus.UsingInMemory(MemoryTransport.Configure);
        });
        // After the bus, so that it is stopped before it and mends nothing that was stopped on purpose.
        return isRabbit ? services.AddHostedService<BusNurse>() : services;
    }
}
