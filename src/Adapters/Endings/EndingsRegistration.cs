using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace SenHub.Adapters.Endings;

/// <summary>Ways to know what runs out.</summary>
public static class EndingsRegistration
{
    /// <summary>Registers <see cref="IEndings"/> over the hub's settings.</summary>
    public static IServiceCollection AddEndings(this IServiceCollection services, IConfiguration settings) =>
        services.AddSingleton<IEndings>(new SettingEndings(settings));
}
