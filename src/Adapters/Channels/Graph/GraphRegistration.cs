using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SenHub.Adapters.Channels.Resilience;
using SenHub.Adapters.Inbox;
using SenHub.Adapters.Settings;

namespace SenHub.Adapters.Channels.Graph;

/// <summary>Adds mail through Microsoft 365.</summary>
internal static class GraphRegistration
{
    /// <summary>The channel, where the section is there.</summary>
    public static void AddGraph(this IServiceCollection services, IConfigurationSection section)
    {
        if (!section.Exists())
            return;
        services.AddSingleton(provider => new GraphChannel(
            provider.GetRequiredService<IOptionsMonitor<GraphOptions>>().Get(SettingNames.PathOf(section)), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<IAfterwards>(provider => provider.GetRequiredService<GraphChannel>());
        if (section.GetValue<bool>(nameof(GraphOptions.ReadInbox)))
            services.AddSingleton<IHubMailbox>(provider => new GraphInbox(
                provider.GetRequiredService<IOptionsMonitor<GraphOptions>>().Get(SettingNames.PathOf(section)), provider.GetRequiredService<TimeProvider>()));
        services.AddEndpoint<GraphOptions, GraphOptionsCheck>(
            section,
            GraphOptions.SecretVariable,
            (provider, _) => provider.GetRequiredService<GraphChannel>(),
            options => new EndpointLimits(TimeSpan.FromMinutes(10), options.RetryPause) { AtOnce = 2, Waiting = 1000, PerMinute = options.MessagesPerMinute }); // one mailbox takes four at once; two leave room for people
    }
}
