using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using SenHub.Adapters.Clock;
using SenHub.Adapters.Storage;

namespace SenHub.Adapters.Tests.Storage;

/// <summary>A ledger on a real engine, with a clock of its own.</summary>
public sealed class StoredHub : IDisposable
{
    private readonly ServiceProvider services;
    private readonly string folder = Directory.CreateTempSubdirectory("senhub-ledger-").FullName;

    public StoredHub()
    {
        var collection = new ServiceCollection();
        collection.AddSingleton<TimeProvider>(Time);
        collection.AddStorage(new ConfigurationBuilder().Build(), folder);
        services = collection.BuildServiceProvider();
        Ledger.PrepareAsync(default).GetAwaiter().GetResult();
    }

    public SteppingTime Time { get; } = new(new DateTimeOffset(2026, 11, 22, 18, 30, 0, TimeSpan.Zero));

    public ILedger Ledger => services.GetRequiredService<ILedger>();

    public IDeliveryLedger Deliveries => services.GetRequiredService<IDeliveryLedger>();

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    public void Dispose()
    {
        services.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }
}
