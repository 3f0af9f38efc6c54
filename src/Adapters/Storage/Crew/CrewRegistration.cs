using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SenHub.Adapters.Storage.Postgres;
using SenHub.Adapters.Storage.Sqlite;

namespace SenHub.Adapters.Storage.Crew;

/// <summary>Registers what several processes on one ledger know of each other.</summary>
public static class CrewRegistration
{
    /// <summary>Asks to lead the schedule while the host runs. Whatever only a leader does must be registered after it, so that it has ended before the seat is left.</summary>
    public static IServiceCollection AddLeadership(this IServiceCollection services, string home)
    {
        services.AddSingleton<ILeaderSeat>(provider => provider.GetRequiredService<IOptions<StorageOptions>>().Value is { IsOnServer: true } server
            ? new PostgresSeat(server)
            : new SqliteSeat(Path.Combine(home, provider.GetRequiredService<IOptions<StorageOptions>>().Value.File)));
        services.AddSingleton<Leadership>().AddSingleton<ILeadership>(provider => provider.GetRequiredService<Leadership>());
        return services.AddHostedService(provider => provider.GetRequiredService<Leadership>());
    }
}
