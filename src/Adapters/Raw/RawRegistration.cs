using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SenHub.Adapters.Settings;
using SenHub.Domain;

namespace SenHub.Adapters.Raw;

/// <summary>Registers the kept raw files with the key that seals them; without a key the hub does not start.</summary>
public static class RawRegistration
{
    /// <summary>Kept raw files of a home.</summary>
    public static IServiceCollection AddRawFiles(this IServiceCollection services, IConfiguration configuration, HubHome home)
    {
        services.AddSingleton<IValidateOptions<KeyOptions>>(new KeyIsThere(home));
        services.AddOptions<KeyOptions>().Bind(configuration.GetSection(KeyOptions.Section)).ValidateOnStart();
        services.AddOptions<RawOptions>()
            .Bind(configuration.GetSection(RawOptions.Section))
            .Validate(options => options.KeepDays is >= 1 and <= 3660, "Raw:KeepDays must be a number of days from 1 to 3660, for example 90.")
            .ValidateOnStart();
        services.AddSingleton(provider => ((Checked<HubKey>.Good)Find(provider.GetRequiredService<IOptions<KeyOptions>>().Value, home)).Value);
        services.AddSingleton<IRawFiles, RawFiles>();
        return services;
    }

    private static Checked<HubKey> Find(KeyOptions options, HubHome home) =>
        HubKey.Find(Environment.GetEnvironmentVariable(KeyOptions.Variable), options.File.Length > 0 ? options.File : home.KeyFile);

    private sealed class KeyIsThere(HubHome home) : IValidateOptions<KeyOptions>
    {
        public ValidateOptionsResult Validate(string? name, KeyOptions options) => Find(options, home) is Checked<HubKey>.Bad bad
            ? ValidateOptionsResult.Fail(bad.Faults.Select(fault => fault.ToString()))
            : ValidateOptionsResult.Success;
    }
}
