using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using SenHub.Adapters.Channels.Resilience;
using SenHub.Domain.Deliveries;

namespace SenHub.Adapters.Channels.Webhooks;

/// <summary>Adds the HTTPS addresses of recipients.</summary>
internal static class WebhookRegistration
{
    /// <summary>One channel for each name under Delivery:Webhook.</summary>
    public static void AddWebhooks(this IServiceCollection services, IConfigurationSection section) =>
        services.AddEndpoints<WebhookOptions, WebhookOptionsCheck>(
            section,
            name => EndpointRegistration.Variable(Routes.Webhook, name),
            (provider, name, options) => new WebhookChannel(name, options, provider.GetRequiredService<TimeProvider>()),
            options => new EndpointLimits(options.ConnectLimit + options.AnswerLimit, options.RetryPause));
}
