using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using SenHub.Adapters.Storage;
using SenHub.Adapters.Storage.Postgres;
using SenHub.Contracts;
using SenHub.Domain.Deliveries;

namespace SenHub.Adapters.Tests.Storage.Server;

/// <summary>An upgrade while the hub works: workers of the version before and of the new one on one database.</summary>
public sealed class RollingTests : IDisposable
{
    private static readonly int[] Versions =
        [.. typeof(ILedger).Assembly.GetManifestResourceNames().Where(name => name.StartsWith("Postgres.", StringComparison.Ordinal)).Select(name => int.Parse(name.AsSpan("Postgres.".Length, 4), System.Globalization.CultureInfo.InvariantCulture)).Order()];

    private readonly LedgerPlace place = new(Engine.Postgres);
    private readonly List<StoredHub> hubs = [];

    public void Dispose()
    {
        hubs.ForEach(hub => hub.Dispose());
        place.Dispose();
    }

    [Fact]
    public async Task A_worker_of_the_version_before_goes_on_claiming_sending_and_completing_beside_the_new_one()
    {
        var old = OfBefore();
        await old.Ledger.PrepareAsync(default);
        var night = await old.Ledger.OpenNightAsync(Stored.Night(Stored.School), default);
        var deliveries = Enumerable.Range(0, 24).Select(at => Stored.Delivery($"{at}") with { State = DeliveryState.Ready }).ToList();
        var next = deliveries.Select(delivery => new NextWork(night, Stage.Deliveries, delivery.Id.ToString("N"))).ToList();
        await old.Ledger.CompleteAsync((await old.Ledger.ClaimAsync(new NextWork(night, Stage.Import, "").Id, default))!, new Saving { Papers = [.. deliveries.Select(Stored.PaperOf)], Deliveries = deliveries, Next = next }, default);
        var held = (await old.Ledger.ClaimAsync(next[0].Id, default))!; // in the old worker's hands while the schema changes

        var young = Hub();
        await young.Ledger.PrepareAsync(default);
        await SendAsync(old, held, deliveries[0]);
        for (var at = 1; at < deliveries.Count; at++)
        {
            var (worker, other) = at % 2 == 0 ? (old, young) : (young, old);
            var work = (await worker.Ledger.ClaimAsync(next[at].Id, default))!;
            Assert.Null(await other.Ledger.ClaimAsync(next[at].Id, default));
            await SendAsync(worker, work, deliveries[at]);
        }

        Assert.Equal(deliveries.Count, (await young.Deliveries.InStateAsync(Stored.School, DeliveryState.Sent, default)).Count);
        Assert.Equal(0, await old.Ledger.OpenAsync(DateTimeOffset.MaxValue.AddYears(-1), default));
    }

    [Fact]
    public async Task A_worker_of_the_version_before_starts_on_the_new_schema_and_says_so_once()
    {
        await Hub().Ledger.PrepareAsync(default);
        var old = OfBefore();

        await old.Ledger.PrepareAsync(default);

        Assert.Equal([$"The ledger's schema is version {Versions[^1]}, made by a newer SenHub. This one goes on beside it; update it before the next version comes"], old.Said);
        Assert.Equal(1, (await old.Ledger.OpenNightAsync(Stored.Night(Stored.School), default)).Run);
    }

    [Fact]
    public async Task Several_new_workers_that_start_at_once_on_an_old_schema_change_it_once()
    {
        await OfBefore().Ledger.PrepareAsync(default);
        var several = Enumerable.Range(0, 5).Select(_ => Hub()).ToList();

        var applied = await Task.WhenAll(several.Select(hub => Task.Run(() => hub.Get<IMigrations>().ApplyAsync(default))));

        Assert.Equal([Versions[^1]], applied.SelectMany(done => done.Applied));
        Assert.All(applied, done => Assert.Null(done.Ahead));
    }

    // The code of before is not here to be run; what differs is what it knows of the tables, and that is taken from the tables as they were.
    private StoredHub OfBefore() => Hub(parts =>
    {
        parts.AddSingleton<ISchema>(new PostgresSchema(upTo: Versions[^2]));
        parts.ConfigureDbContext<HubContext>(options => options.ReplaceService<IModelCustomizer, ModelOfBefore>());
    });

    private StoredHub Hub(Action<IServiceCollection>? parts = null)
    {
        hubs.Add(new StoredHub(place.Settings, place.Home, parts));
        return hubs[^1];
    }

    private static async Task SendAsync(StoredHub hub, Work work, Delivery delivery)
    {
        Assert.True(await hub.Deliveries.BeginSendAsync(work, delivery.Id, default));
        Assert.True(await hub.Deliveries.EndSendAsync(work, delivery with { State = DeliveryState.Sent, SentAt = hub.Time.GetUtcNow() }, null, default));
    }
}
