using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using SenHub.Adapters.Bus.RabbitMq;
using SenHub.Contracts;

namespace SenHub.Adapters.Bus;

/// <summary>Registers the bus: one queue a stage, named by the stage's word, over the transport that Bus:Transport names.</summary>
public static class BusRegistration
{
    /// <summary>The wake-ups, their settings checked before the hub starts; the handler must be registered by the caller, and the <see cref="Roles"/> where it takes not all.</summary>
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
        services.TryAddSingleton(Roles.All);
        services.AddSingleton<IWakeUps, MassTransitWakeUps>().AddSingleton<BusPulse>().AddSingleton<PoisonWatch>();
        services.AddSingleton<LiveBus>().AddHostedService(provider => provider.GetRequiredService<LiveBus>());
        return BusOptions.Is(section[nameof(BusOptions.Transport)], BusOptions.RabbitMq)
            ? services.AddSingleton<IBroker, RabbitMqBroker>().AddSingleton<ITransport, RabbitMqTransport>()
            : services.AddSingleton<IBroker, MemoryBroker>().AddSingleton<ITransport, MemoryTransport>();
    }
}
