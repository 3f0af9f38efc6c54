using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SenHub.Adapters.Channels.Resilience;
using SenHub.Adapters.Settings;

namespace SenHub.Adapters.Channels.Notify;

/// <summary>Adds file links through GOV.UK Notify.</summary>
internal static class NotifyRegistration
{
    // Notify takes 3,000 in a minute of one service; others may use it too.
    private const int PerMinute = 1000;

    /// <summary>The channel, where the section is there.</summary>
    public static void AddNotify(this IServiceCollection services, IConfigurationSection section)
    {
        if (!section.Exists())
            return;
        services.AddSingleton(provider => new NotifyChannel(
            provider.GetRequiredService<IOptionsMonitor<NotifyOptions>>().Get(SettingNames.PathOf(section)), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<IAfterwards>(provider => provider.GetRequiredService<NotifyChannel>());
        services.AddEndpoint<NotifyOptions, NotifyOptionsCheck>(
            section,
            NotifyOptions.SecretVariable,
            (provider, _) => provider.GetRequiredService<NotifyChannel>(),
            options => new EndpointLimits(options.ConnectLimit + options.AnswerLimit, options.RetryPause) { AtOnce = 2, Waiting = 1000, PerMinute = PerMinute });
    }
}
