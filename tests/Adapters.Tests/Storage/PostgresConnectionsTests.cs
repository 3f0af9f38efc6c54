using Microsoft.EntityFrameworkCore;
using Npgsql;
using SenHub.Adapters.Storage;
using SenHub.Contracts;

namespace SenHub.Adapters.Tests.Storage;

/// <summary>A server has only so many connections: hands wait for one.</summary>
public sealed class PostgresConnectionsTests : IDisposable
{
    private const int Few = 4;
    private const int Hands = 48;

    private readonly LedgerPlace place = new(Engine.Postgres);

    public void Dispose() => place.Dispose();

    [Fact]
    public async Task Two_workers_with_forty_eight_hands_each_do_all_work_with_few_connections()
    {
        using var one = Worker();
        using var other = Worker();
        await one.Ledger.PrepareAsync(default);
        var night = await one.Ledger.OpenNightAsync(Stored.Night(Stored.School), default);
        var next = Enumerable.Range(0, 2 * Hands).Select(at => new NextWork(night, Stage.Deliveries, $"{at}")).ToList();
        await one.Ledger.CompleteAsync((await one.Ledger.ClaimAsync(new NextWork(night, Stage.Import, "").Id, default))!, new Saving { Next = next }, default);
        var most = 0L;

        var work = Task.WhenAll(next.Select((row, at) => Task.Run(() => DoAsync(at % 2 == 0 ? one : other, row.Id))));
        while (!work.IsCompleted)
            most = Math.Max(most, await SessionsAsync());
        var done = await work;

        Assert.All(done, Assert.True);
        Assert.InRange(most, 1, 2 * Few);
        Assert.Equal(0, await one.Ledger.OpenAsync(one.Time.GetUtcNow(), default));
    }

    [Fact]
    public async Task A_claim_that_finds_every_connection_in_use_waits_and_none_in_time_is_no_fault_of_the_step()
    {
        using var hub = Worker(";Timeout=1");
        await hub.Ledger.PrepareAsync(default);
        var night = await hub.Ledger.OpenNightAsync(Stored.Night(Stored.School), default);
        var taken = new List<NpgsqlConnection>();
        for (var at = 0; at < Few; at++)
            taken.Add(await hub.Get<NpgsqlDataSource>().OpenConnectionAsync());

        var claim = hub.Ledger.ClaimAsync(new NextWork(night, Stage.Import, "").Id, default);
        var fault = await Assert.ThrowsAnyAsync<Exception>(() => hub.Ledger.GivenUpAsync(default));
        foreach (var connection in taken)
            await connection.DisposeAsync();

        Assert.True(Outages.Is(fault));
        Assert.NotNull(await claim);
    }

    private static async Task<bool> DoAsync(StoredHub hub, Guid row) =>
        await hub.Ledger.ClaimAsync(row, default) is { } work && await hub.Ledger.CompleteAsync(work, Saving.Nothing, default);

    private StoredHub Worker(string more = "")
    {
        var settings = place.Settings;
        settings["Storage:Connections"] = $"{Few}";
        settings["Storage:Connection"] += more;
        return new StoredHub(settings, place.Home);
    }

    // Asked on a connection of another name, so that it does not count itself.
    private async Task<long> SessionsAsync()
    {
        using var hub = new StoredHub(place);
        await using var db = await hub.Get<IDbContextFactory<HubContext>>().CreateDbContextAsync();
        return await db.Database.SqlQueryRaw<long>("""select count(*) as "Value" from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'""").SingleAsync();
    }
}
