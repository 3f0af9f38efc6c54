using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace SenHub.Adapters.Observe;

/// <summary>Registers the way out for traces.</summary>
public static class ObserveRegistration
{
    /// <summary>Sends what the hub's sources tell to the collector that Observe:Otlp names, for as long as the host runs.</summary>
    /// <param name="sources">Names of the sources; an asterisk stands for any ending.</param>
    /// <param name="version">Of the hub.</param>
    public static IServiceCollection AddObserve(this IServiceCollection services, IConfiguration configuration, string sources, string version)
    {
        services.AddSingleton<IValidateOptions<ObserveOptions>, ObserveOptionsCheck>();
        services.AddOptions<ObserveOptions>().Bind(configuration.GetSection(ObserveOptions.Section)).ValidateOnStart();
        return services.AddHostedService(provider => new TraceExport(provider.GetRequiredService<IOptions<ObserveOptions>>(), sources, version));
    }
}
