using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using SenHub.Adapters.Clock;
using SenHub.Adapters.Storage.Sqlite;

namespace SenHub.Adapters.Storage;

/// <summary>Registers the ledger.</summary>
public static class StorageRegistration
{
    /// <summary>The embedded ledger in the home's own folder.</summary>
    public static IServiceCollection AddStorage(this IServiceCollection services, IConfiguration configuration, string home)
    {
        services.AddOptions<StorageOptions>()
            .Bind(configuration.GetSection(StorageOptions.Section))
            .Validate(options => options.File.Length > 0, "Storage:File must name the ledger's file, for example ledger.db.")
            .ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<HubClock>();
        services.AddSingleton<SnapshotCache>();
        services.AddSingleton<ISchema, SqliteSchema>();
        services.AddSingleton<ILedger, Ledger>();
        services.AddSingleton<IDeliveryLedger, DeliveryLedger>();
        services.AddSingleton<IImportLedger, ImportLedger>();
        services.AddPooledDbContextFactory<HubContext>((provider, options) =>
        {
            var file = Path.Combine(home, provider.GetRequiredService<IOptions<StorageOptions>>().Value.File);
            options.UseSqlite($"Data Source={file}").AddInterceptors(new SqliteHabits());
        });
        return services;
    }
}
