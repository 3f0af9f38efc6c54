using SenHub.TestKit.Mail;
using SenHub.TestKit.Storage;

namespace SenHub.Adapters.Tests.Storage;

/// <summary>The engines that a ledger can be on.</summary>
public enum Engine
{
    Sqlite,
    Postgres,
}

/// <summary>An empty place for a ledger on a real engine, gone after the test.</summary>
public sealed class LedgerPlace : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly PostgresDatabase? database;

    public LedgerPlace(Engine engine) =>
        database = engine == Engine.Postgres ? PostgresDatabase.MakeAsync().GetAwaiter().GetResult() : null;

    public string Home => folder.Path;

    public Dictionary<string, string?> Settings => database?.Settings ?? [];

    /// <summary>A wire to the place's server.</summary>
    public Wire Wire() => TestKit.Storage.Wire.To(database!.Host, database.Port);

    /// <summary>Settings of a hub that reaches the place by a wire.</summary>
    public Dictionary<string, string?> By(Wire wire) => By(wire.Port);

    /// <summary>Settings of a hub that reaches the place by another port of loopback.</summary>
    public Dictionary<string, string?> By(int port) => database!.SettingsAt("127.0.0.1", port);

    public void Dispose()
    {
        database?.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Dispose();
    }
}
