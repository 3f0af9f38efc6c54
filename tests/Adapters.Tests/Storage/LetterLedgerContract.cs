using SenHub.Adapters.Storage;
using SenHub.Contracts;
using SenHub.Domain.Deliveries;
using SenHub.TestKit.Storage;

namespace SenHub.Adapters.Tests.Storage;

public sealed class SqliteLetterLedgerTests() : LetterLedgerContract(Engine.Sqlite);

public sealed class PostgresLetterLedgerTests() : LetterLedgerContract(Engine.Postgres);

/// <summary>What the ledger keeps of the hub's mailboxes.</summary>
public abstract class LetterLedgerContract(Engine engine) : IDisposable
{
    private static readonly DateTimeOffset Came = new(2026, 11, 24, 10, 2, 11, TimeSpan.Zero);

    private readonly StoredHub hub = new(engine);

    private ILetterLedger Letters => hub.Get<ILetterLedger>();

    private static LetterMet Met(string hash) => new(hash, "imap:a", LetterKinds.Returned, Came) { School = Stored.School, DeliveryId = Stored.Delivery("one").Id };

    public void Dispose()
    {
        hub.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task How_far_a_mailbox_was_read_is_kept_with_what_cut_it_off()
    {
        Assert.Null(await Letters.MailboxAsync("imap:a", default));

        await Letters.KeepAsync("imap:a", "7 1", "no answer in time", default);
        await Letters.KeepAsync("imap:a", "7 3", null, default);
        await Letters.KeepAsync("imap:b", null, null, default);

        Assert.Equal(("7 3", null), await Letters.MailboxAsync("imap:a", default) is { } kept ? (kept.Mark, kept.Trouble) : default);
    }

    [Fact]
    public async Task A_mail_is_met_once_and_its_change_made_once()
    {
        var (seen, change) = await SentAsync();

        Assert.True(await Letters.MeetAsync(Met("aa"), change, default));
        Assert.True(await Letters.MeetAsync(Met("aa"), change, default));

        Assert.Equal(LetterKinds.Returned, await Letters.KnownAsync("aa", default));
        Assert.Equal(DeliveryState.Bounced, (await hub.Deliveries.DeliveryAsync(seen.Id, default))!.State);
        Assert.Equal(1, (await Letters.CountAsync("imap:a", DateTimeOffset.UnixEpoch, default))[LetterKinds.Returned]);
        Assert.Empty(await Letters.CountAsync("imap:b", DateTimeOffset.UnixEpoch, default));
    }

    [Fact]
    public async Task Where_the_delivery_moved_on_nothing_is_written()
    {
        var (seen, change) = await SentAsync();

        Assert.False(await Letters.MeetAsync(Met("aa"), change with { Seen = seen with { State = DeliveryState.Unknown } }, default));

        Assert.Null(await Letters.KnownAsync("aa", default));
        Assert.Equal(DeliveryState.Sent, (await hub.Deliveries.DeliveryAsync(seen.Id, default))!.State);
    }

    [Fact]
    public async Task An_address_that_gave_a_mail_back_counts_no_more_and_is_told_once()
    {
        var (_, change) = await SentAsync();
        await Letters.MeetAsync(Met("aa"), change, default);
        var told = await AlertsAsync(change);
        var (_, other) = await SentAsync("two");

        await Letters.MeetAsync(Met("bb"), other, default);

        Assert.Equal((1, 0), (told, await AlertsAsync(other)));
        Assert.NotNull(Assert.Single(await hub.Deliveries.AddressReleasesAsync(Stored.School, default)).ReturnedOn);
    }

    [Fact]
    public async Task A_new_word_confirms_it_anew_and_the_old_word_read_once_more_does_not()
    {
        var (_, change) = await SentAsync();
        await Letters.MeetAsync(Met("aa"), change, default);
        var returned = Assert.Single(await hub.Deliveries.AddressReleasesAsync(Stored.School, default)).ReturnedOn!.Value;

        await hub.Deliveries.ConfirmAddressesAsync(Stored.School, [Confirmed, Confirmed with { On = returned.AddDays(-1), Why = "older" }], default);
        var after = Assert.Single(await hub.Deliveries.AddressReleasesAsync(Stored.School, default)).ReturnedOn;
        await hub.Deliveries.ConfirmAddressesAsync(Stored.School, [Confirmed with { On = returned, Why = "rang them" }], default);

        Assert.Equal(returned, after);
        Assert.Null(Assert.Single(await hub.Deliveries.AddressReleasesAsync(Stored.School, default)).ReturnedOn);
    }

    [Fact]
    public async Task What_a_provider_says_without_a_mail_holds_the_address_too()
    {
        var (seen, change) = await SentAsync();

        Assert.True(await Letters.LearnAsync(change, default));
        Assert.False(await Letters.LearnAsync(change, default));

        Assert.Equal(DeliveryState.Bounced, (await hub.Deliveries.DeliveryAsync(seen.Id, default))!.State);
        Assert.NotNull(Assert.Single(await hub.Deliveries.AddressReleasesAsync(Stored.School, default)).ReturnedOn);
        Assert.Equal(1, await AlertsAsync(change));
    }

    [Fact]
    public async Task A_delivery_is_found_by_the_providers_id_where_only_one_has_it()
    {
        var (seen, _) = await SentAsync();

        Assert.Equal(seen.Id, (await Letters.ByProviderIdAsync("<one@graph>", default))?.Id);
        Assert.Null(await Letters.ByProviderIdAsync("<none@graph>", default));
    }

    private static AddressRelease Confirmed => new("SEN Team", "sen@norchester.example", new DateOnly(2026, 9, 7), "Office", "confirmed at a meeting");

    private async Task<(Delivery Seen, LetterChange Change)> SentAsync(string name = "one")
    {
        await hub.Deliveries.ConfirmAddressesAsync(Stored.School, [Confirmed], default);
        var sent = Stored.Delivery(name) with { State = DeliveryState.Sent, SentAt = Came, ProviderId = $"<{name}@graph>" };
        var night = await hub.Ledger.OpenNightAsync(Stored.Night(Stored.School), default);
        var work = (await hub.Ledger.ClaimAsync((await hub.Ledger.DueAsync(1, default))[0].Id, default))!;
        await hub.Ledger.CompleteAsync(work, new Saving { Papers = [Stored.PaperOf(sent)], Deliveries = [sent], Next = [new NextWork(night, Stage.Roll, name)] }, default);
        return (sent, new(sent, sent with { State = DeliveryState.Bounced, Note = "the mail came back" }, HoldsAddress: true, new NextWork(night, Stage.Deliveries, $"returned/{sent.Id:N}")));
    }

    private async Task<int> AlertsAsync(LetterChange change) => (await hub.Ledger.DueAsync(100, default)).Count(due => due.Id == change.Alert!.Id);
}
