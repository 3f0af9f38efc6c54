using SenHub.Adapters.Storage;
using SenHub.Contracts;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Import;
using SenHub.TestKit.Storage;

namespace SenHub.Adapters.Tests.Storage;

public sealed class SqliteDeliveryLedgerTests() : DeliveryLedgerContract(Engine.Sqlite);

public sealed class PostgresDeliveryLedgerTests() : DeliveryLedgerContract(Engine.Postgres);

public abstract class DeliveryLedgerContract(Engine engine) : IAsyncLifetime
{
    private static readonly SchoolNumber School = Stored.School;

    private readonly StoredHub hub = new(engine);

    private Night night = Stored.Night(School);

    private IDeliveryLedger Deliveries => hub.Deliveries;

    public async Task InitializeAsync()
    {
        night = await hub.Ledger.OpenNightAsync(night, default);
        await SaveAsync(Made("first") with { State = DeliveryState.Ready });
    }

    public Task DisposeAsync()
    {
        hub.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task A_send_is_written_ahead_and_ended_with_its_proof()
    {
        var work = await ClaimAsync(Made("first"));

        Assert.True(await Deliveries.BeginSendAsync(work, Made("first").Id, default));
        Assert.Equal(DeliveryState.Sending, (await StateAsync("first")));
        await Deliveries.EndSendAsync(work, Made("first") with { State = DeliveryState.Sent, SentAt = hub.Time.GetUtcNow() }, null, default);

        Assert.Equal(DeliveryState.Sent, await StateAsync("first"));
        Assert.Null(await hub.Ledger.ClaimAsync(work.Id, default));
    }

    [Fact]
    public async Task Nothing_is_begun_that_the_night_has_superseded()
    {
        var work = await ClaimAsync(Made("first"));
        await SaveAsync(Made("first") with { State = DeliveryState.Superseded });

        Assert.False(await Deliveries.BeginSendAsync(work, Made("first").Id, default));
        await Deliveries.EndSendAsync(work, Made("first") with { State = DeliveryState.Ready }, hub.Time.GetUtcNow().AddMinutes(1), default);

        Assert.Equal(DeliveryState.Superseded, await StateAsync("first"));
    }

    [Fact]
    public async Task The_night_cannot_take_back_what_has_left()
    {
        var work = await ClaimAsync(Made("first"));
        await Deliveries.BeginSendAsync(work, Made("first").Id, default);

        await Assert.ThrowsAsync<DeliveryMovedOnException>(() => SaveAsync(Made("first") with { State = DeliveryState.Superseded }));

        Assert.Equal(DeliveryState.Sending, await StateAsync("first"));
    }

    [Fact]
    public async Task A_plan_that_was_read_before_a_send_of_unknown_outcome_does_not_make_it_forgotten()
    {
        var work = await ClaimAsync(Made("first"));
        await Deliveries.BeginSendAsync(work, Made("first").Id, default);
        await Deliveries.EndSendAsync(work, Made("first") with { State = DeliveryState.Ready, SentAgain = true, Tries = 1 }, hub.Time.GetUtcNow(), default);

        await SaveAsync(Made("first") with { State = DeliveryState.Ready });

        var kept = (await Deliveries.DeliveryAsync(Made("first").Id, default))!;
        Assert.Equal((true, 1), (kept.SentAgain, kept.Tries));
    }

    [Fact]
    public async Task A_send_keeps_its_lease_for_as_long_as_a_slow_server_may_take()
    {
        var work = await ClaimAsync(Made("first"));
        await Deliveries.BeginSendAsync(work, Made("first").Id, default);

        hub.Time.MoveTo(hub.Time.GetUtcNow().AddMinutes(20));

        Assert.Null(await hub.Ledger.ClaimAsync(work.Id, default));
    }

    [Fact]
    public async Task A_release_is_bound_to_the_version_seen_and_confirms_only_the_address_that_was_held()
    {
        var seen = Made("held") with { State = DeliveryState.Held, Holds = [new("GATE-3", "new address", HoldOwner.Senco, Releasable: true)] };
        await SaveAsync(seen);

        var release = new Release("senco", hub.Time.GetUtcNow(), "rang them", "another version", ["GATE-3"]);
        Assert.False(await Deliveries.ReleaseAsync(seen, release, Send(seen), default));
        Assert.True(await Deliveries.ReleaseAsync(seen, release with { Version = seen.Version }, Send(seen), default));
        Assert.False(await Deliveries.ReleaseAsync(seen, release with { Version = seen.Version }, Send(seen), default));

        Assert.Equal(DeliveryState.Ready, await StateAsync("held"));
        Assert.Equal("sen@norchester.example", Assert.Single(await Deliveries.AddressReleasesAsync(School, default)).Address);
    }

    [Fact]
    public async Task Releasing_another_hold_says_nothing_of_the_address()
    {
        var seen = Made("held") with { State = DeliveryState.Held, Holds = [new("SD-S1", "changed since sent", HoldOwner.Senco, Releasable: true)] };
        await SaveAsync(seen);

        await Deliveries.ReleaseAsync(seen, new Release("senco", hub.Time.GetUtcNow(), "a correction", seen.Version, ["SD-S1"]), Send(seen), default);

        Assert.Empty(await Deliveries.AddressReleasesAsync(School, default));
    }

    [Fact]
    public async Task An_address_confirmed_again_is_the_latest_word()
    {
        var (old, other) = (new AddressRelease("SEN Team", "old@x.example", new(2026, 1, 1), "office", "handshake"), new AddressRelease("SEN Team", "new@x.example", new(2026, 2, 1), "office", "handshake"));

        await Deliveries.ConfirmAddressesAsync(School, [old, other], default);
        await Deliveries.ConfirmAddressesAsync(School, [old with { On = new(2026, 3, 1) }, old with { On = new(2025, 1, 1) }], default);

        Assert.Equal("old@x.example", (await Deliveries.AddressReleasesAsync(School, default)).MaxBy(release => release.On)!.Address);
    }

    [Fact]
    public async Task A_digest_of_a_later_night_opens_the_window_too()
    {
        var digest = Made("digest") with { Kind = PaperKinds.Digest, Subject = "staff:Ms Lamb", Night = night.Date.AddDays(2), State = DeliveryState.Sent, SentAt = hub.Time.GetUtcNow() };
        await SaveAsync(digest);

        Assert.NotNull(await Deliveries.DigestSentAsync(School, night.Date, "staff:Ms Lamb", default));
        Assert.Null(await Deliveries.DigestSentAsync(School, night.Date, "staff:Mr Oak", default));
        Assert.Null(await Deliveries.DigestSentAsync(School, night.Date.AddDays(3), null, default));
    }

    [Fact]
    public async Task A_night_asked_for_again_tries_anew_what_was_given_up()
    {
        var work = (await hub.Ledger.ClaimAsync(new NextWork(night, Stage.Roll, "").Id, default))!;
        await hub.Ledger.GiveUpAsync(work, "IOException", default);

        await hub.Ledger.OpenNightAsync(night, default);

        Assert.NotNull(await hub.Ledger.ClaimAsync(work.Id, default));
    }

    [Fact]
    public async Task A_new_run_closes_what_an_earlier_run_of_the_night_left_open()
    {
        var roll = (await hub.Ledger.ClaimAsync(new NextWork(night, Stage.Roll, "").Id, default))!;
        var digest = new NextWork(night, Stage.Documents, "digest/x", hub.Time.GetUtcNow().AddHours(12));
        await hub.Ledger.CompleteAsync(roll, new Saving { Next = [digest], EndsNight = true }, default);

        var again = await hub.Ledger.OpenNightAsync(night, default);

        hub.Time.MoveTo(hub.Time.GetUtcNow().AddHours(13));
        Assert.Equal(2, again.Run);
        Assert.Null(await hub.Ledger.ClaimAsync(digest.Id, default));
    }

    private async Task SaveAsync(Delivery delivery)
    {
        // Any piece of work can carry the saving: the night's own stages are claimed one after the other.
        var due = (await hub.Ledger.DueAsync(10, default)).First(row => row.Stage is Stage.Import or Stage.Roll);
        var work = (await hub.Ledger.ClaimAsync(due.Id, default))!;
        var next = new NextWork(night, Stage.Roll, due.Stage == Stage.Import ? "" : due.Id.ToString());
        try
        {
            await hub.Ledger.CompleteAsync(work, new Saving { Papers = [Stored.PaperOf(delivery)], Deliveries = [delivery], Next = [Send(delivery), next] }, default);
        }
        catch (DeliveryMovedOnException)
        {
            await hub.Ledger.PostponeAsync(work, hub.Time.GetUtcNow(), null, default);
            throw;
        }
    }

    private async Task<Work> ClaimAsync(Delivery delivery) => (await hub.Ledger.ClaimAsync(Send(delivery).Id, default))!;

    private async Task<DeliveryState> StateAsync(string name) => (await Deliveries.DeliveryAsync(Made(name).Id, default))!.State;

    private NextWork Send(Delivery delivery) => new(night with { Run = 0 }, Stage.Deliveries, delivery.Id.ToString("N"));

    private static Delivery Made(string name) => Stored.Delivery(name);
}
