using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Npgsql;
using SenHub.Adapters.Clock;
using SenHub.Adapters.Storage.Crew;
using SenHub.Adapters.Storage.Postgres;
using SenHub.Adapters.Storage.Proofs;
using SenHub.Adapters.Storage.Retention;
using SenHub.Adapters.Storage.Sqlite;

namespace SenHub.Adapters.Storage;

/// <summary>Registers the ledger.</summary>
public static class StorageRegistration
{
    /// <summary>The ledger on the engine that Storage:Engine names: embedded in the home's own folder unless it names another.</summary>
    public static IServiceCollection AddStorage(this IServiceCollection services, IConfiguration configuration, string home)
    {
        services.AddOptions<StorageOptions>().Bind(configuration.GetSection(StorageOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<StorageOptions>, StorageOptionsCheck>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<HubClock>().AddSingleton<SnapshotCache>().AddSingleton<Outages>().AddSingleton<SqliteTurns>();
        services.AddSingleton<ISchema>(provider => Options(provider).IsOnServer ? new PostgresSchema() : new SqliteSchema());
        services.AddSingleton<NpgsqlDataSource>(provider => PostgresSource.Open(Options(provider)));
        services.AddSingleton(provider => LeftBehind.In(home, Options(provider)));
        services.AddOptions<SentLogOptions>().Bind(configuration.GetSection(SentLogOptions.Section));
        services.AddSingleton<ISentLog>(provider => new SentLog(provider.GetRequiredService<IOptions<SentLogOptions>>().Value.FileIn(home)));
        services.AddSingleton<HeadsOutside>().AddSingleton<IRestores, Restores>().AddSingleton<IProofLedger, ProofLedger>().AddSingleton<IAccessLedger, AccessLedger>();
        services.AddOptions<RetentionOptions>().Bind(configuration.GetSection(RetentionOptions.Section))
            .Validate(options => options.IsSound, "Retention: each span must be a number of days from 30 to 12000, for example 400.").ValidateOnStart();
        services.AddSingleton<IRetentionLedger, RetentionLedger>();
        services.AddSingleton<IMigrations, Migrations>().AddSingleton<ILedger, Ledger>();
        services.AddSingleton<IChannelLedger, ChannelLedger>().AddSingleton<IDeliveryLedger, DeliveryLedger>();
        services.AddSingleton<IGateLedger, GateLedger>().AddSingleton<ISeveringLedger, SeveringLedger>().AddSingleton<ILetterLedger, LetterLedger>().AddSingleton<IDeskLedger, DeskLedger>();
        services.AddSingleton<IHaltLedger, HaltLedger>().AddSingleton<IFiguresLedger, FiguresLedger>().AddSingleton<ISearchLedger, SearchLedger>();
        services.AddSingleton<IImportLedger, ImportLedger>();
        services.AddSingleton<IRoundLedger, RoundLedger>();
        services.AddSingleton<IEvidenceLedger, EvidenceLedger>();
        services.AddSingleton<IWorkerLedger, WorkerLedger>();
        services.AddPooledDbContextFactory<HubContext>((provider, context) =>
        {
            if (Options(provider).IsOnServer)
                context.UseNpgsql(provider.GetRequiredService<NpgsqlDataSource>()).AddInterceptors(new PostgresHabits());
            else
                context.UseSqlite($"Data Source={Path.Combine(home, Options(provider).File)}").AddInterceptors(new SqliteHabits(), provider.GetRequiredService<SqliteTurns>());
            context.AddInterceptors(provider.GetRequiredService<HeadsOutside>());
            // EF would log each of these with an exception whose words may quote a row; whoever catches it says what needs saying.
            context.ConfigureWarnings(said => said.Ignore(
                CoreEventId.QueryIterationFailed,
                CoreEventId.SaveChangesFailed,
                RelationalEventId.CommandError,
                RelationalEventId.ConnectionError,
                RelationalEventId.TransactionError));
        });
        return services;
    }

    private static StorageOptions Options(IServiceProvider provider) => provider.GetRequiredService<IOptions<StorageOptions>>().Value;
}
