using Microsoft.EntityFrameworkCore;
using Npgsql;
using SenHub.Adapters.Storage;
using SenHub.Contracts;
using SenHub.Domain.Deliveries;
using SenHub.TestKit.Storage;

namespace SenHub.Adapters.Tests.Storage;

/// <summary>The database goes away in the middle of things, or does what it was asked and its answer is lost.</summary>
public sealed class PostgresOutageTests : IAsyncLifetime
{
    // So often a question is asked until the server is told to keep it.
    private const int UntilPrepared = 5;

    private readonly LedgerPlace place = new(Engine.Postgres);
    private readonly Delivery delivery = Stored.Delivery("first") with { State = DeliveryState.Ready };
    private Wire wire = null!;
    private StoredHub hub = null!;
    private Night night = null!;
    private Work send = null!;

    private ILedger Ledger => hub.Ledger;

    public async Task InitializeAsync()
    {
        wire = place.Wire();
        hub = new StoredHub(place, wire);
        await Ledger.PrepareAsync(default);
        night = await Ledger.OpenNightAsync(Stored.Night(Stored.School), default);
        var saving = new Saving { Papers = [Stored.PaperOf(delivery)], Deliveries = [delivery], Next = [Send, new NextWork(night, Stage.Roll, "")] };
        await Ledger.CompleteAsync(await ClaimAsync(new NextWork(night, Stage.Import, "")), saving, default);
        send = await ClaimAsync(Send);
    }

    public Task DisposeAsync()
    {
        hub.Dispose();
        wire.Dispose();
        place.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task A_claim_whose_answer_was_lost_is_still_the_claimers()
    {
        wire.LoseAnswerTo("UPDATE works");

        var work = await ClaimAsync(new NextWork(night, Stage.Roll, ""));

        Assert.True(wire.HasLost);
        Assert.True(await Ledger.CompleteAsync(work, Saving.Nothing, default));
    }

    [Fact]
    public async Task A_completion_whose_answer_was_lost_is_there_once()
    {
        var work = await ClaimAsync(new NextWork(night, Stage.Roll, ""));
        wire.LoseAnswerTo("COMMIT");

        await Ledger.CompleteAsync(work, new Saving { Next = [new NextWork(night, Stage.Provision, "")] }, default);

        Assert.True(wire.HasLost);
        Assert.Equal([Stage.Provision], (await Ledger.DueAsync(10, default)).Select(due => due.Stage));
    }

    [Fact]
    public async Task A_send_whose_beginning_was_not_answered_has_begun()
    {
        wire.LoseAnswerTo("COMMIT");

        Assert.True(await hub.Deliveries.BeginSendAsync(send, delivery.Id, default));

        Assert.True(wire.HasLost);
        Assert.Equal(1, await CountAsync(db => db.Attempts));
    }

    [Fact]
    public async Task The_end_of_a_send_that_was_not_answered_has_one_line_of_proof()
    {
        await hub.Deliveries.BeginSendAsync(send, delivery.Id, default);
        var begun = await CountAsync(db => db.Proofs);
        wire.LoseAnswerTo("COMMIT");

        await hub.Deliveries.EndSendAsync(send, delivery with { State = DeliveryState.Sent }, null, default);

        Assert.True(wire.HasLost);
        Assert.Equal((1, 2), (begun, await CountAsync(db => db.Proofs)));
    }

    [Fact]
    public async Task What_became_of_a_send_waits_until_the_database_is_back()
    {
        await hub.Deliveries.BeginSendAsync(send, delivery.Id, default);
        wire.Cut();

        var end = hub.Deliveries.EndSendAsync(send, delivery with { State = DeliveryState.Sent }, null, default);
        Assert.NotSame(end, await Task.WhenAny(end, Task.Delay(TimeSpan.FromSeconds(1.5))));
        wire.Mend();

        Assert.True(await end);
        Assert.Equal(DeliveryState.Sent, (await hub.Deliveries.DeliveryAsync(delivery.Id, default))!.State);
    }

    [Fact]
    public async Task An_outage_is_said_once_when_it_begins_and_once_when_it_ends_without_secret_or_trace()
    {
        wire.Cut();
        var postponed = Ledger.PostponeAsync(send, hub.Time.GetUtcNow(), null, default);
        var faults = new List<Exception>();
        for (var at = 0; at < 3; at++)
            faults.Add(await Assert.ThrowsAnyAsync<Exception>(() => Ledger.DueAsync(1, default)));
        Assert.All(faults, fault => Assert.True(hub.Get<Outages>().Notice(fault)));
        wire.Mend();
        await postponed;

        Assert.Collection(
            hub.Said,
            said => Assert.Matches(@"^The ledger's database is away \([\w ]+\)\. Work waits until it is back; nothing is lost$", said),
            said => Assert.Equal("The ledger's database is back; work goes on", said));
    }

    [Fact]
    public async Task A_connection_that_broke_while_a_question_was_prepared_leaves_nothing_behind_for_the_next()
    {
        using var fresh = new StoredHub(place, wire);
        var answers = new List<int?>();

        for (var time = 1; time <= 20; time++)
        {
            if (time == UntilPrepared)
            {
                wire.Cut(hard: true);
                wire.Mend();
            }

            answers.Add(await AskAsync(fresh));
        }

        Assert.Equal([.. Enumerable.Repeat<int?>(7, UntilPrepared - 1), null, .. Enumerable.Repeat<int?>(7, 20 - UntilPrepared)], answers);
    }

    [Fact]
    public async Task A_fault_of_the_hub_is_no_outage()
    {
        await using var db = await hub.Get<IDbContextFactory<HubContext>>().CreateDbContextAsync();

        var fault = await Assert.ThrowsAsync<PostgresException>(() => db.Database.ExecuteSqlRawAsync("select 1 from nowhere"));

        Assert.False(Outages.Is(fault));
        Assert.Null(StorageTrouble.InWords(fault));
    }

    // Null where the database was away.
    private static async Task<int?> AskAsync(StoredHub hub)
    {
        await using var db = await hub.Get<IDbContextFactory<HubContext>>().CreateDbContextAsync();
        try
        {
            return (await db.Database.SqlQueryRaw<int>("select 7 as \"Value\"").ToListAsync()).Single();
        }
        catch (Exception fault) when (Outages.Is(fault))
        {
            return null;
        }
    }

    private NextWork Send => new(night, Stage.Deliveries, delivery.Id.ToString("N"));

    private async Task<Work> ClaimAsync(NextWork row) => Assert.IsType<Work>(await Ledger.ClaimAsync(row.Id, default));

    private async Task<int> CountAsync<T>(Func<HubContext, IQueryable<T>> rows)
    {
        await using var db = await hub.Get<IDbContextFactory<HubContext>>().CreateDbContextAsync();
        return await rows(db).CountAsync();
    }
}
