using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SenHub.Adapters.Clock;
using SenHub.Adapters.Storage;
using SenHub.TestKit.Storage;

namespace SenHub.Adapters.Tests.Storage;

/// <summary>A ledger on a real engine, with a clock of its own.</summary>
public sealed class StoredHub : IDisposable
{
    private readonly ServiceProvider services;
    private readonly LedgerPlace? own;
    private readonly HeardLog heard = new();

    public StoredHub(Engine engine)
    {
        own = new LedgerPlace(engine);
        services = Build(own.Settings, own.Home);
        Ledger.PrepareAsync(default).GetAwaiter().GetResult();
    }

    /// <summary>One of several processes on one ledger; it prepares nothing by itself.</summary>
    public StoredHub(LedgerPlace shared, Wire? wire = null) => services = Build(wire is null ? shared.Settings : shared.By(wire), shared.Home);

    /// <summary>One of several, with settings of its own.</summary>
    public StoredHub(IEnumerable<KeyValuePair<string, string?>> settings, string home) => services = Build(settings, home);

    /// <summary>The folder of an embedded ledger.</summary>
    public string? Home => own?.Home;

    public SteppingTime Time { get; } = new(new DateTimeOffset(2026, 11, 22, 18, 30, 0, TimeSpan.Zero));

    /// <summary>What the hub and its libraries logged as warnings and worse.</summary>
    public IReadOnlyList<string> Said => heard.Lines;

    public ILedger Ledger => services.GetRequiredService<ILedger>();

    public IDeliveryLedger Deliveries => services.GetRequiredService<IDeliveryLedger>();

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    public void Dispose()
    {
        services.Dispose();
        own?.Dispose();
    }

    private ServiceProvider Build(IEnumerable<KeyValuePair<string, string?>> settings, string home)
    {
        var collection = new ServiceCollection();
        collection.AddLogging(log => log.AddProvider(heard)).AddSingleton<TimeProvider>(Time);
        collection.AddStorage(new ConfigurationBuilder().AddInMemoryCollection(settings).Build(), home);
        return collection.BuildServiceProvider();
    }
}
