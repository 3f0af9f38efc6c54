using Microsoft.EntityFrameworkCore;
using SenHub.Adapters.Storage;
using SenHub.Adapters.Storage.Rows;
using SenHub.Contracts;

namespace SenHub.Adapters.Tests.Storage;

public sealed class SqliteManyRowsTests() : ManyRowsContract(Engine.Sqlite);

public sealed class PostgresManyRowsTests() : ManyRowsContract(Engine.Postgres);

/// <summary>A night's plan is saved as one, however many rows it has.</summary>
public abstract class ManyRowsContract(Engine engine) : IDisposable
{
    private const int Papers = 400;

    private readonly StoredHub hub = new(engine);

    public void Dispose()
    {
        hub.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Of_a_plan_saved_twice_each_row_is_there_once_and_as_it_was_meant()
    {
        var night = await hub.Ledger.OpenNightAsync(Stored.Night(Stored.School), default);
        var plan = Enumerable.Range(0, Papers).Select(at => new NextWork(night, Stage.Documents, $"paper/{at} Zoë", at % 2 == 0 ? null : hub.Time.GetUtcNow().AddHours(at))).ToList();
        await hub.Deliveries.PlanAsync(night, new Saving { Next = [.. plan, plan[0]] }, default);
        var done = (await hub.Ledger.ClaimAsync(plan[0].Id, default))!;
        await hub.Ledger.CompleteAsync(done, Saving.Nothing, default);

        await hub.Deliveries.PlanAsync(night, new Saving { Next = plan }, default);

        await using var db = await hub.Get<IDbContextFactory<HubContext>>().CreateDbContextAsync();
        var rows = await db.Works.Where(work => work.Stage == Stage.Documents).ToListAsync();
        Assert.Equal(plan.Select(next => (next.Id, next.Subject, next.NotBefore ?? DateTimeOffset.UnixEpoch)).Order(), rows.Select(row => (row.Id, row.Subject, row.NotBefore)).Order());
        Assert.All(rows, row => Assert.Equal((WorkState.Open, (Guid?)null, (string?)null), (row.State, row.Lease, row.Reason))); // the one that was done is caused anew
    }

    [Fact]
    public async Task A_plan_that_cannot_be_saved_leaves_nothing_of_itself()
    {
        var night = await hub.Ledger.OpenNightAsync(Stored.Night(Stored.School), default);
        var plan = Enumerable.Range(0, Papers).Select(at => new NextWork(night, Stage.Documents, $"paper/{at}")).ToList();
        var orphan = Stored.Delivery("of no paper");

        await Assert.ThrowsAsync<DbUpdateException>(() => hub.Deliveries.PlanAsync(night, new Saving { Next = plan, Deliveries = [orphan] }, default));

        Assert.Equal([Stage.Import], (await hub.Ledger.DueAsync(Enum.GetValues<Stage>(), Papers, null, default)).Rows.Select(due => due.Stage));
    }
}
