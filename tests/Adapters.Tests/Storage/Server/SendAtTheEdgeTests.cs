using Microsoft.EntityFrameworkCore;
using SenHub.Adapters.Storage;
using SenHub.Contracts;
using SenHub.Domain.Deliveries;
using SenHub.TestKit.Storage;

namespace SenHub.Adapters.Tests.Storage.Server;

/// <summary>A worker that was slow begins its send at the moment at which its claim runs out, and another claims the row: on a server both can be under way at once.</summary>
public sealed class SendAtTheEdgeTests : IDisposable
{
    private static readonly TimeSpan BeyondALease = TimeSpan.FromMinutes(6);
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(20);

    private readonly LedgerPlace place = new(Engine.Postgres);
    private readonly StoredHub slow;
    private readonly StoredHub other;
    private readonly Delivery delivery = Stored.Delivery("slow") with { State = DeliveryState.Ready };

    public SendAtTheEdgeTests() => (slow, other) = (new StoredHub(place), new StoredHub(place));

    public void Dispose()
    {
        slow.Dispose();
        other.Dispose();
        place.Dispose();
    }

    [Fact]
    public async Task Nobody_claims_a_send_that_begins_at_this_moment()
    {
        var work = await ReadyAsync();
        await using var db = await slow.Get<IDbContextFactory<HubContext>>().CreateDbContextAsync();
        await using var door = await db.Database.BeginTransactionAsync();
        await db.Database.ExecuteSqlAsync($"select 1 from deliveries where id = {delivery.Id} for update");

        var begun = Task.Run(() => slow.Deliveries.BeginSendAsync(work, delivery.Id, default));
        await WaitingAsync(1);
        other.Time.MoveTo(other.Time.GetUtcNow() + BeyondALease);
        var claimed = Task.Run(() => other.Ledger.ClaimAsync(work.Id, default));
        while (!claimed.IsCompleted && await WaitingAsync(1) < 2)
            await Task.Delay(Glance);
        await door.CommitAsync();

        Assert.True(await begun);
        Assert.Null(await claimed);
    }

    [Fact]
    public async Task A_send_whose_claim_another_took_is_not_begun()
    {
        var work = await ReadyAsync();
        other.Time.MoveTo(other.Time.GetUtcNow() + BeyondALease);
        Assert.NotNull(await other.Ledger.ClaimAsync(work.Id, default));

        Assert.False(await slow.Deliveries.BeginSendAsync(work, delivery.Id, default));

        Assert.Equal(DeliveryState.Ready, (await other.Deliveries.DeliveryAsync(delivery.Id, default))!.State);
    }

    private async Task<Work> ReadyAsync()
    {
        await slow.Ledger.PrepareAsync(default);
        var night = await slow.Ledger.OpenNightAsync(Stored.Night(delivery.School), default);
        var carrier = (await slow.Ledger.ClaimAsync(new NextWork(night, Stage.Import, "").Id, default))!;
        var send = new NextWork(night with { Run = 0 }, Stage.Deliveries, delivery.Id.ToString("N"));
        await slow.Ledger.CompleteAsync(carrier, new Saving { Papers = [Stored.PaperOf(delivery)], Deliveries = [delivery], Next = [send] }, default);
        return (await slow.Ledger.ClaimAsync(send.Id, default))!;
    }

    // Until so many sessions of this database wait for a lock.
    private async Task<int> WaitingAsync(int least)
    {
        await using var db = await other.Get<IDbContextFactory<HubContext>>().CreateDbContextAsync();
        while (true)
        {
            var waiting = await db.Database.SqlQueryRaw<int>("""select count(*)::int as "Value" from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'""").SingleAsync();
            if (waiting >= least)
                return waiting;
            await Task.Delay(Glance);
        }
    }
}
