using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using SenHub.Adapters.Channels.Resilience;
using SenHub.Adapters.Settings;
using SenHub.Domain.Deliveries;

namespace SenHub.Adapters.Channels;

/// <summary>One shape for every way out that has settings: bound, checked before the hub starts, with its pipeline around it.</summary>
internal static class EndpointRegistration
{
    /// <summary>Adds the endpoint of one section; its options go by the section's path, so that faults name the place.</summary>
    public static void AddEndpoint<TOptions, TCheck>(
        this IServiceCollection services, IConfigurationSection section, string variable, Func<IServiceProvider, TOptions, IDeliveryChannel> make, Func<TOptions, EndpointLimits> limits)
        where TOptions : class
        where TCheck : class, IValidateOptions<TOptions>
    {
        var path = SettingNames.PathOf(section);
        services.AddChecked<TOptions, TCheck>(section, variable);
        services.AddSingleton<IDeliveryChannel>(provider =>
        {
            var options = provider.GetRequiredService<IOptionsMonitor<TOptions>>().Get(path);
            return provider.Steady(make(provider, options), limits(options));
        });
    }

    /// <summary>Binds the options of one section under the section's path, checked before the hub starts, its names among them.</summary>
    public static void AddChecked<TOptions, TCheck>(this IServiceCollection services, IConfigurationSection section, string variable)
        where TOptions : class
        where TCheck : class, IValidateOptions<TOptions>
    {
        var path = SettingNames.PathOf(section);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<TOptions>, TCheck>());
        services.AddSingleton<IValidateOptions<TOptions>>(new NamesAreKnown<TOptions>(path, section, variable));
        services.AddOptions<TOptions>(path).Bind(section).ValidateOnStart();
    }

    /// <summary>Adds every endpoint that has a name of its own under a section.</summary>
    public static void AddEndpoints<TOptions, TCheck>(
        this IServiceCollection services, IConfigurationSection section, Func<string, string> variable, Func<IServiceProvider, string, TOptions, IDeliveryChannel> make, Func<TOptions, EndpointLimits> limits)
        where TOptions : class
        where TCheck : class, IValidateOptions<TOptions>
    {
        foreach (var endpoint in section.GetChildren())
        {
            var name = endpoint.Key.ToLowerInvariant();
            services.AddEndpoint<TOptions, TCheck>(endpoint, variable(name), (provider, options) => make(provider, name, options), limits);
        }
    }

    /// <summary>The environment variable that may hold an endpoint's secret: SENHUB_WEBHOOK_NORTH_MOOR_SECRET.</summary>
    public static string Variable(string word, string name) =>
        $"SENHUB_{word.ToUpperInvariant()}_{name.Replace('-', '_').ToUpperInvariant()}_SECRET";

    /// <summary>A channel with its pipeline.</summary>
    public static IDeliveryChannel Steady(this IServiceProvider provider, IDeliveryChannel channel, EndpointLimits limits) =>
        new SteadyChannel(channel, limits, provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<ILogger<SteadyChannel>>());

    private sealed class NamesAreKnown<TOptions>(string path, IConfigurationSection section, string variable) : IValidateOptions<TOptions>
        where TOptions : class
    {
        public ValidateOptionsResult Validate(string? name, TOptions options)
        {
            if (name != path)
                return ValidateOptionsResult.Skip;
            var wrong = SettingNames.Wrong(section, typeof(TOptions), variable).ToList();
            // An endpoint's own name stands at the third place and is typed in sheets.
            if (path.Split(':') is [_, _, var own] && !Routes.IsName(own))
                wrong.Add($"{path} must be named by small letters, digits and hyphens, at most 40: people type the name in the sheet Agencies.");
            return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
        }
    }
}
