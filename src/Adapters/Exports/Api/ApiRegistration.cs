using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace SenHub.Adapters.Exports.Api;

/// <summary>Registers the download of exports over HTTP.</summary>
public static class ApiRegistration
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LongestAnswer = TimeSpan.FromMinutes(2);

    /// <summary>Adds <see cref="IApiDownload"/>.</summary>
    /// <param name="pause">The pause before the second try; it doubles with each.</param>
    public static IServiceCollection AddApiDownload(this IServiceCollection services, TimeSpan? pause = null)
    {
        services.TryAddSingleton(TimeProvider.System);
        // The token goes where the settings say, and nowhere that an answer points to.
        return services.AddSingleton<IApiDownload>(provider => new ApiDownload(
            new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { Timeout = LongestAnswer }, provider.GetRequiredService<TimeProvider>(), pause ?? FirstPause));
    }
}
