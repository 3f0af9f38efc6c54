using SenHub.Adapters.Storage;
using SenHub.Adapters.Storage.Proofs;
using SenHub.Contracts;
using SenHub.Domain.Deliveries;
using SenHub.TestKit.Mail;
using SenHub.TestKit.Storage;

namespace SenHub.Adapters.Tests.Storage.Server;

/// <summary>The drill: the school's IT puts last night's database back, by its own means, and what was sent since does not go again.</summary>
public sealed class PutBackTests(PutBackTests.Server server) : IClassFixture<PutBackTests.Server>, IAsyncLifetime
{
    private readonly TemporaryFolder home = new();
    private readonly List<StoredHub> hubs = [];
    private readonly Delivery before = Ready("went before the backup");
    private readonly Delivery since = Ready("went since the backup");
    private readonly Delivery waits = Ready("waits still");
    private PostgresDatabase database = null!;
    private Night night = null!;

    public async Task InitializeAsync()
    {
        database = await PostgresDatabase.MakeAsync(server.Postgres.Connection);
        var hub = Hub();
        await hub.Ledger.PrepareAsync(default);
        night = await hub.Ledger.OpenNightAsync(Stored.Night(Stored.School), default);
        List<Delivery> all = [before, since, waits];
        await hub.Ledger.CompleteAsync((await hub.Ledger.ClaimAsync(new NextWork(night, Stage.Import, "").Id, default))!, new Saving { Papers = [.. all.Select(Stored.PaperOf)], Deliveries = all, Next = [.. all.Select(Send)] }, default);
        await SendAsync(hub, before);
    }

    public Task DisposeAsync()
    {
        hubs.ForEach(hub => hub.Dispose());
        Npgsql.NpgsqlConnection.ClearAllPools();
        database.Dispose();
        home.Dispose();
        return Task.CompletedTask;
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Under_a_running_hub_nothing_goes_before_it_is_known_what_went_since_and_that_does_not_go_again(bool whole)
    {
        var hub = hubs[0];
        BackUp(whole);
        await SendAsync(hub, since);
        PutBack(whole);

        var again = await ClaimAsync(hub, since); // the ledger has forgotten that it went
        var refused = await Assert.ThrowsAsync<LedgerWentBackException>(() => hub.Deliveries.BeginSendAsync(again, since.Id, default));
        await Assert.ThrowsAsync<LedgerWentBackException>(() => hub.Get<IProofLedger>().NoteAsync(Stored.School, Guid.Empty, "meanwhile", new { }, default));
        var found = await hub.Get<IRestores>().LookAsync(default); // as each sweep does

        Assert.Contains("put back to an earlier moment", StorageTrouble.InWords(refused), StringComparison.Ordinal);
        Assert.Equal((true, 1, 0), found is { } restore ? (restore.IsKnown, restore.Unknown, restore.Held) : default);
        Assert.Null(await hub.Get<IRestores>().LookAsync(default));
        Assert.False(await hub.Deliveries.BeginSendAsync(again, since.Id, default));
        await SendAsync(hub, waits);
        Assert.Equal([DeliveryState.Sent, DeliveryState.Unknown, DeliveryState.Sent], await StatesAsync(hub));
        Assert.True((await hub.Get<IProofLedger>().VerifyAsync([], default)).IsWhole);
    }

    [Fact]
    public async Task A_hub_that_starts_on_a_database_put_back_looks_first_and_holds_a_newer_version_of_what_went()
    {
        BackUp(whole: false);
        await SendAsync(hubs[0], since);
        hubs[0].Dispose();
        PutBack(whole: false);

        var hub = Hub();
        await hub.Ledger.PrepareAsync(default);

        Assert.Equal([DeliveryState.Sent, DeliveryState.Unknown, DeliveryState.Ready], await StatesAsync(hub));
        Assert.NotNull(RestoreGate.Judge(since.Key, since.Kind, night.Date, await hub.Get<IRestores>().AllAsync(default), at => $"{at:O}"));
    }

    [Fact]
    public async Task Where_the_home_was_lost_too_whoever_put_the_database_back_says_so_and_all_that_waits_is_held()
    {
        BackUp(whole: false);
        await SendAsync(hubs[0], since);
        PutBack(whole: false);
        using var fresh = new TemporaryFolder();

        var hub = Hub(fresh.Path);
        var restore = await hub.Ledger.PrepareRestoredAsync(hub.Time.GetUtcNow(), default);

        Assert.Equal((false, 0, 2), (restore.IsKnown, restore.Unknown, restore.Held));
        Assert.Equal([DeliveryState.Sent, DeliveryState.Held, DeliveryState.Held], await StatesAsync(hub));
    }

    private static Delivery Ready(string name) => Stored.Delivery(name) with { State = DeliveryState.Ready };

    private NextWork Send(Delivery delivery) => new(night, Stage.Deliveries, delivery.Id.ToString("N"));

    private StoredHub Hub(string? folder = null)
    {
        hubs.Add(new StoredHub(database.Settings, folder ?? home.Path));
        return hubs[^1];
    }

    private void BackUp(bool whole)
    {
        if (whole)
            server.Postgres.BackUpWhole();
        else
            server.Postgres.Dump(database.Name);
    }

    private void PutBack(bool whole)
    {
        if (whole)
            server.Postgres.PutWholeBack();
        else
            server.Postgres.PutDumpBack(database.Name);
    }

    private async Task<Work> ClaimAsync(StoredHub hub, Delivery delivery) => Assert.IsType<Work>(await hub.Ledger.ClaimAsync(Send(delivery).Id, default));

    private async Task SendAsync(StoredHub hub, Delivery delivery)
    {
        var work = await ClaimAsync(hub, delivery);
        Assert.True(await hub.Deliveries.BeginSendAsync(work, delivery.Id, default));
        Assert.True(await hub.Deliveries.EndSendAsync(work, delivery with { State = DeliveryState.Sent, SentAt = hub.Time.GetUtcNow() }, null, default));
    }

    private async Task<IReadOnlyList<DeliveryState>> StatesAsync(StoredHub hub)
    {
        var states = new List<DeliveryState>();
        foreach (var delivery in new[] { before, since, waits })
            states.Add((await hub.Deliveries.DeliveryAsync(delivery.Id, default))!.State);
        return states;
    }

    /// <summary>One server for the whole drill.</summary>
    public sealed class Server : IDisposable
    {
        public PostgresOfOne Postgres { get; } = new();

        public void Dispose() => Postgres.Dispose();
    }
}
