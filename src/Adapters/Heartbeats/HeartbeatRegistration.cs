using Microsoft.Extensions.DependencyInjection;

namespace SenHub.Adapters.Heartbeats;

/// <summary>Ways to say that the hub is well.</summary>
public static class HeartbeatRegistration
{
    /// <summary>Registers <see cref="IPing"/>.</summary>
    public static IServiceCollection AddPing(this IServiceCollection services) => services.AddSingleton<IPing, HttpPing>();
}
