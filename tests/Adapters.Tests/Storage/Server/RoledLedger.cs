using SenHub.TestKit;

namespace SenHub.Adapters.Tests.Storage.Server;

/// <summary>A database that its owner migrated and deploy/postgres-roles.sql closed, as docs/storage.md tells it.</summary>
public sealed class RoledLedger : IAsyncLifetime
{
    private static readonly string[] Roles = ["senhub_owner", "senhub_worker", "senhub_reader"];

    public LedgerPlace Place { get; } = new(Engine.Postgres);

    public StoredHub Owner { get; private set; } = null!;

    public StoredHub Worker { get; private set; } = null!;

    public string WorkerRole => Place.Database.Role("senhub_worker");

    public async Task InitializeAsync()
    {
        var owner = Place.Database.Role("senhub_owner");
        var settings = await Place.Database.LetInAsync(owner);
        await Place.Database.GiveToAsync(owner);
        Owner = new StoredHub(settings, Place.Home);
        await Owner.Get<SenHub.Adapters.Storage.IMigrations>().ApplyAsync(default);
        await CloseAsync();
        await CloseAsync(); // it may be run again
        Worker = new StoredHub(await Place.Database.LetInAsync(WorkerRole), Place.Home);
    }

    public Task DisposeAsync()
    {
        Worker.Dispose();
        Owner.Dispose();
        Place.Dispose();
        return Task.CompletedTask;
    }

    private async Task CloseAsync()
    {
        var script = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "deploy", "postgres-roles.sql"));
        foreach (var role in Roles)
        {
            script = script.Replace(role, Place.Database.Role(role), StringComparison.Ordinal);
            Place.Database.GoneWith(Place.Database.Role(role));
        }

        await Place.Database.AskAsync(script);
    }
}
