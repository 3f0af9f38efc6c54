using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using SenHub.Adapters.Storage;
using SenHub.Contracts;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Import;
using SenHub.TestKit.Storage;

namespace SenHub.Adapters.Tests.Storage;

public sealed class SqliteManyAtOnceTests() : ManyAtOnceContract(Engine.Sqlite);

public sealed class PostgresManyAtOnceTests() : ManyAtOnceContract(Engine.Postgres);

/// <summary>Several processes on one ledger: each hub here has connections of its own.</summary>
public abstract class ManyAtOnceContract : IDisposable
{
    private const int Processes = 4;
    private static readonly SchoolNumber School = Stored.School;
    private static readonly SchoolNumber Other = SchoolNumber.Parse("9994001");

    private readonly LedgerPlace place;
    private readonly List<StoredHub> hubs;

    protected ManyAtOnceContract(Engine engine)
    {
        place = new LedgerPlace(engine);
        hubs = [.. Enumerable.Range(0, Processes).Select(_ => new StoredHub(place))];
    }

    public void Dispose()
    {
        hubs.ForEach(hub => hub.Dispose());
        place.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Several_processes_prepare_one_empty_ledger_together()
    {
        await AllAtOnceAsync(hub => hub.Ledger.PrepareAsync(default));

        Assert.All(hubs, hub => Assert.Equal(0, hub.Ledger.GivenUpAsync(default).Result));
    }

    [Fact]
    public async Task A_night_opened_by_all_is_one_run_with_one_import()
    {
        await hubs[0].Ledger.PrepareAsync(default);

        await AllAtOnceAsync(async hub => Assert.Equal(1, (await hub.Ledger.OpenNightAsync(Stored.Night(School), default)).Run));

        Assert.Single(await hubs[0].Ledger.DueAsync(10, default));
    }

    [Fact]
    public async Task Of_many_claimers_of_many_rows_each_row_has_one_winner()
    {
        var night = await BeginAsync(School);
        var next = Enumerable.Range(0, 25).Select(at => new NextWork(night, Stage.Documents, $"paper/{at}")).ToList();
        await hubs[0].Ledger.CompleteAsync((await ClaimAsync(hubs[0], new NextWork(night, Stage.Import, "")))!, new Saving { Next = next }, default);

        var wins = new System.Collections.Concurrent.ConcurrentBag<Guid>();
        await AllAtOnceAsync(async hub =>
        {
            foreach (var row in next)
            {
                if (await ClaimAsync(hub, row) is not null)
                    wins.Add(row.Id);
            }
        });

        Assert.Equal(next.Select(row => row.Id).Order(), wins.Order());
    }

    [Fact]
    public async Task The_same_papers_deliveries_and_work_saved_by_all_at_once_are_there_once()
    {
        var night = await BeginAsync(School);
        var saving = Planned([.. Enumerable.Range(0, 10).Select(at => Ready(School, $"{at}"))]);
        var carriers = await CarriersAsync(night);

        var saved = await Task.WhenAll(hubs.Select((hub, at) => Task.Run(() => hub.Ledger.CompleteAsync(carriers[at], saving, default))));

        Assert.All(saved, Assert.True);
        Assert.Equal(10, (await hubs[0].Deliveries.OfSchoolAsync(School, default)).Count);
        Assert.Equal(10, (await hubs[0].Ledger.DueAsync(100, default)).Count(row => row.Stage == Stage.Deliveries));
    }

    [Fact]
    public async Task What_has_left_stays_so_however_the_night_plans_at_that_moment()
    {
        for (var round = 0; round < 10; round++)
        {
            var night = await BeginAsync(School, round);
            var delivery = Ready(School, $"round {round}") with { Night = night.Date };
            var carriers = await CarriersAsync(night);
            await hubs[0].Ledger.CompleteAsync(carriers[0], Planned(delivery), default);
            var send = (await ClaimAsync(hubs[1], Send(delivery)))!;

            var begun = Task.Run(() => hubs[1].Deliveries.BeginSendAsync(send, delivery.Id, default));
            var taken = Task.Run(() => TakeBackAsync(hubs[2], carriers[1], delivery));
            var (left, back) = (await begun, await taken);

            Assert.NotEqual(left, back);
            Assert.Equal(left ? DeliveryState.Sending : DeliveryState.Superseded, (await hubs[0].Deliveries.DeliveryAsync(delivery.Id, default))!.State);
        }
    }

    [Fact]
    public async Task Proofs_of_several_processes_and_schools_make_one_whole_chain()
    {
        const int each = 10;
        var work = new List<(Work Send, Delivery Delivery)>();
        foreach (var school in new[] { School, Other })
        {
            var night = await BeginAsync(school);
            var deliveries = Enumerable.Range(0, each * Processes / 2).Select(at => Ready(school, $"{school} {at}")).ToList();
            await hubs[0].Ledger.CompleteAsync((await ClaimAsync(hubs[0], new NextWork(night, Stage.Import, "")))!, Planned(deliveries), default);
            foreach (var delivery in deliveries)
                work.Add(((await ClaimAsync(hubs[0], Send(delivery)))!, delivery));
        }

        await AllAtOnceAsync(async hub =>
        {
            foreach (var (send, delivery) in work.Where((_, at) => at % Processes == hubs.IndexOf(hub)))
            {
                await hub.Deliveries.BeginSendAsync(send, delivery.Id, default);
                Assert.True(await hub.Deliveries.EndSendAsync(send, delivery with { State = DeliveryState.Sent }, null, default));
            }
        });

        await using var db = await hubs[0].Get<IDbContextFactory<HubContext>>().CreateDbContextAsync();
        var proofs = await db.Proofs.OrderBy(proof => proof.Number).ToListAsync();
        Assert.Equal(Enumerable.Range(1, 2 * each * Processes).Select(number => (long)number), proofs.Select(proof => proof.Number));
        var before = "";
        foreach (var proof in proofs)
            Assert.Equal(before = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(before + proof.Seal))), proof.Hash);
    }

    [Fact]
    public async Task Of_many_who_release_one_delivery_one_does()
    {
        var night = await BeginAsync(School);
        var held = Ready(School, "held") with { State = DeliveryState.Held, Holds = [new(AddressGate.Gate, "new address", HoldOwner.Senco, Releasable: true)] };
        await hubs[0].Ledger.CompleteAsync((await CarriersAsync(night))[0], Planned(held), default);
        var release = new Release("senco", hubs[0].Time.GetUtcNow(), "rang them", held.Version, [AddressGate.Gate]);

        var done = await Task.WhenAll(hubs.Select(hub => Task.Run(() => hub.Deliveries.ReleaseAsync(held, release, Send(held), default))));

        Assert.Single(done, released => released);
        Assert.Single(await hubs[0].Deliveries.AddressReleasesAsync(School, default));
    }

    private Task AllAtOnceAsync(Func<StoredHub, Task> what) => Task.WhenAll(hubs.Select(hub => Task.Run(() => what(hub))));

    private async Task<Night> BeginAsync(SchoolNumber school, int daysOn = 0)
    {
        await hubs[0].Ledger.PrepareAsync(default);
        var wanted = Stored.Night(school);
        return await hubs[0].Ledger.OpenNightAsync(wanted with { Date = wanted.Date.AddDays(daysOn) }, default);
    }

    // Any piece of work can carry a saving.
    private async Task<List<Work>> CarriersAsync(Night night)
    {
        var next = Enumerable.Range(0, Processes).Select(at => new NextWork(night, Stage.Documents, $"paper/{at}")).ToList();
        await hubs[0].Ledger.CompleteAsync((await ClaimAsync(hubs[0], new NextWork(night, Stage.Import, "")))!, new Saving { Next = next }, default);
        var carriers = new List<Work>();
        foreach (var row in next)
            carriers.Add((await ClaimAsync(hubs[0], row))!);
        return carriers;
    }

    private static async Task<bool> TakeBackAsync(StoredHub hub, Work carrier, Delivery delivery)
    {
        try
        {
            return await hub.Ledger.CompleteAsync(carrier, new Saving { Deliveries = [delivery with { State = DeliveryState.Superseded }] }, default);
        }
        catch (DeliveryMovedOnException)
        {
            return false;
        }
    }

    private static Task<Work?> ClaimAsync(StoredHub hub, NextWork row) => hub.Ledger.ClaimAsync(row.Id, default);

    private static NextWork Send(Delivery delivery) => new(Stored.Night(delivery.School) with { Date = delivery.Night }, Stage.Deliveries, delivery.Id.ToString("N"));

    private static Saving Planned(params IReadOnlyList<Delivery> deliveries) => new()
    {
        Papers = [.. deliveries.Select(Stored.PaperOf)],
        Deliveries = deliveries,
        Next = [.. deliveries.Select(Send)],
    };

    private static Delivery Ready(SchoolNumber school, string name) => Stored.Delivery(name) with { School = school, State = DeliveryState.Ready };
}
