using System.Globalization;
using SenHub.Adapters.Storage;
using SenHub.Contracts;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Import;
using SenHub.TestKit.Storage;

namespace SenHub.Adapters.Tests.Storage;

public sealed class SqliteFairnessTests() : FairnessContract(Engine.Sqlite);

public sealed class PostgresFairnessTests() : FairnessContract(Engine.Postgres);

/// <summary>Whose work is next where many wait.</summary>
public abstract class FairnessContract(Engine engine) : IDisposable
{
    private static readonly SchoolNumber Large = SchoolNumber.Parse("9990001");
    private static readonly SchoolNumber Small = SchoolNumber.Parse("9999999");

    private readonly StoredHub hub = new(engine);

    public void Dispose()
    {
        hub.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task A_small_school_waits_for_no_more_of_a_large_one_than_its_own()
    {
        await CauseAsync(Large, 300);
        await CauseAsync(Small, 30);

        var page = await hub.Ledger.DueAsync([Stage.Documents], 100, default);

        var small = await IdsAsync(Small, 30);
        Assert.Equal(100, page.Rows.Count);
        Assert.All(page.Rows.Take(32), row => Assert.DoesNotContain(row.Id, small));
        Assert.All(page.Rows.Skip(32).Take(30), row => Assert.Contains(row.Id, small));
        Assert.True(page.IsMore);
    }

    [Fact]
    public async Task A_school_whose_turn_is_over_waits_for_a_block_of_each_other()
    {
        await CauseAsync(Large, 300);
        await CauseAsync(Small, 60);
        var (large, small) = (await IdsAsync(Large, 300), await IdsAsync(Small, 60));
        var turns = new List<bool>();
        SchoolNumber? after = null;

        while (turns.Count < 150)
        {
            var page = await hub.Ledger.DueAsync([Stage.Documents], 32, after, default);
            foreach (var row in page.Rows)
            {
                await hub.Ledger.ClaimAsync(row.Id, default);
                turns.Add(small.Contains(row.Id));
                Assert.Equal(!turns[^1], large.Contains(row.Id));
            }

            after = page.Reached;
        }

        Assert.Equal([false, true, false, true, false], turns.Chunk(32).Select(turn => turn[0]));
        Assert.Equal(60, turns.Count(isSmall => isSmall));
    }

    [Fact]
    public async Task Where_there_are_more_schools_than_room_each_has_its_turn_before_any_has_two()
    {
        var schools = Enumerable.Range(0, 30).Select(at => SchoolNumber.Parse((9991000 + at).ToString(CultureInfo.InvariantCulture))).ToList();
        foreach (var school in schools)
            await CauseAsync(school, 10);
        var served = new List<SchoolNumber>();
        SchoolNumber? after = null;

        for (var round = 0; round < 35; round++)
        {
            var page = await hub.Ledger.DueAsync([Stage.Documents], 5, after, default);
            Assert.True(page.IsMore);
            foreach (var row in page.Rows)
                served.Add((await hub.Ledger.ClaimAsync(row.Id, default))!.Night.School);
            after = page.Reached;
        }

        Assert.Equal(schools.Concat(schools.Take(5)), served.Chunk(5).Select(turn => Assert.Single(turn.Distinct())));
    }

    [Fact]
    public async Task All_that_waits_comes_in_the_end_once()
    {
        await CauseAsync(Large, 40);
        await CauseAsync(Small, 7);
        var taken = new List<Guid>();

        while ((await hub.Ledger.DueAsync([Stage.Documents], 5, default)) is { Rows.Count: > 0 } page)
        {
            foreach (var row in page.Rows)
            {
                var work = (await hub.Ledger.ClaimAsync(row.Id, default))!;
                await hub.Ledger.CompleteAsync(work, Saving.Nothing, default);
                taken.Add(row.Id);
            }
        }

        Assert.Equal((await IdsAsync(Large, 40)).Concat(await IdsAsync(Small, 7)).Order(), taken.Order());
    }

    [Fact]
    public async Task A_process_is_shown_the_work_of_its_stages_only()
    {
        await CauseAsync(Small, 3);

        Assert.Equal([Stage.Import], (await hub.Ledger.DueAsync([Stage.Import, Stage.Roll], 10, default)).Rows.Select(row => row.Stage));
        Assert.Equal(3, (await hub.Ledger.DueAsync([Stage.Documents], 10, default)).Rows.Count);
        Assert.Equal(3, (await hub.Ledger.DueAsync([Stage.Documents], 10, Small, default)).Rows.Count);
        Assert.Empty((await hub.Ledger.DueAsync([], 10, default)).Rows);
    }

    [Fact]
    public async Task What_a_person_lets_go_is_next_before_the_nights_bulk()
    {
        var night = await hub.Ledger.OpenNightAsync(Stored.Night(Stored.School), default);
        var bulk = Enumerable.Range(0, 50).Select(at => Stored.Delivery($"{at}") with { State = DeliveryState.Ready }).ToList();
        var held = Stored.Delivery("held") with { State = DeliveryState.Held };
        var import = (await hub.Ledger.ClaimAsync(new NextWork(night, Stage.Import, "").Id, default))!;
        await hub.Ledger.CompleteAsync(import, new Saving { Papers = [.. bulk.Append(held).Select(Stored.PaperOf)], Deliveries = [.. bulk, held], Next = [.. bulk.Select(Send)] }, default);

        await hub.Deliveries.ReleaseAsync(held, new Release("senco", hub.Time.GetUtcNow(), "rang them", held.Version, []), Send(held), default);

        var next = await hub.Ledger.DueAsync(5, default);
        Assert.Equal(new WorkDue(Send(held).Id, Stage.Deliveries, IsUrgent: true), next[0]);
        Assert.All(next.Skip(1), row => Assert.False(row.IsUrgent));
    }

    [Fact]
    public async Task What_a_person_plans_hastens_work_that_the_night_had_caused()
    {
        var night = await hub.Ledger.OpenNightAsync(Stored.Night(Stored.School), default);
        var (bulk, wish) = (new NextWork(night, Stage.Documents, "paper/1"), new NextWork(night, Stage.Documents, "paper/2"));
        var import = (await hub.Ledger.ClaimAsync(new NextWork(night, Stage.Import, "").Id, default))!;
        await hub.Ledger.CompleteAsync(import, new Saving { Next = [bulk, wish] }, default);

        await hub.Deliveries.PlanAsync(night, new Saving { Next = [wish] }, default);

        Assert.Equal([(wish.Id, true), (bulk.Id, false)], (await hub.Ledger.DueAsync(5, default)).Select(row => (row.Id, row.IsUrgent)));
    }

    private static NextWork Send(Delivery delivery) => new(Stored.Night(delivery.School), Stage.Deliveries, delivery.Id.ToString("N"));

    private async Task CauseAsync(SchoolNumber school, int papers)
    {
        var night = await hub.Ledger.OpenNightAsync(Stored.Night(school), default);
        var other = new NextWork(night, Stage.Roll, "carrier");
        await hub.Ledger.CauseAsync(other, default);
        await hub.Ledger.CompleteAsync((await hub.Ledger.ClaimAsync(other.Id, default))!, new Saving { Next = Papers(night, papers) }, default);
    }

    private async Task<IReadOnlyList<Guid>> IdsAsync(SchoolNumber school, int papers) =>
        [.. Papers(await hub.Ledger.OpenNightAsync(Stored.Night(school), default), papers).Select(next => next.Id)];

    private static IReadOnlyList<NextWork> Papers(Night night, int papers) => [.. Enumerable.Range(0, papers).Select(at => new NextWork(night, Stage.Documents, $"paper/{at}"))];
}
