using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using SenHub.Adapters.Channels.Resilience;
using SenHub.Adapters.Settings;
using SenHub.Domain.Deliveries;

namespace SenHub.Adapters.Channels.Messages;

/// <summary>Adds the exchanges of recipients, the claims they fetch by and the acknowledgements they send.</summary>
internal static class MessageRegistration
{
    /// <summary>One channel for each name under Delivery:Message; the hub's home and key must be registered by the caller.</summary>
    public static void AddMessages(this IServiceCollection services, IConfigurationSection section)
    {
        services.TryAddSingleton<Claims>();
        services.TryAddSingleton<IClaims>(provider => provider.GetRequiredService<Claims>());
        services.AddEndpoints<MessageOptions, MessageOptionsCheck>(
            section,
            name => EndpointRegistration.Variable(Routes.Message, name),
            (provider, name, options) => new MessageChannel(name, options, provider.GetRequiredService<Claims>(), provider.GetRequiredService<TimeProvider>()),
            options => new EndpointLimits(options.ConfirmLimit + TimeSpan.FromMinutes(1), options.RetryPause));
        foreach (var endpoint in section.GetChildren())
        {
            services.AddSingleton<IAcknowledgements>(provider => new MessageAcknowledgements(
                endpoint.Key.ToLowerInvariant(), provider.GetRequiredService<IOptionsMonitor<MessageOptions>>().Get(SettingNames.PathOf(endpoint))));
        }
    }
}
