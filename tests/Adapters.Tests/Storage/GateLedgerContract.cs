using Microsoft.EntityFrameworkCore;
using SenHub.Adapters.Storage;
using SenHub.Domain;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Roll;

namespace SenHub.Adapters.Tests.Storage;

public sealed class SqliteGateLedgerTests() : GateLedgerContract(Engine.Sqlite);

public sealed class PostgresGateLedgerTests() : GateLedgerContract(Engine.Postgres);

public abstract class GateLedgerContract(Engine engine) : IDisposable
{
    private static readonly Said Word = new("safeguarding", new DateTimeOffset(2026, 11, 22, 19, 0, 0, TimeSpan.Zero), "the police rang");

    private readonly StoredHub hub = new(engine);

    private IGateLedger Gates => hub.Get<IGateLedger>();

    public void Dispose()
    {
        hub.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task A_stop_holds_what_is_ready_in_its_own_transaction_and_nothing_else()
    {
        var pupil = PupilRef.Make("LK", 412);
        await SaveAsync(
            Stored.Delivery("ready") with { State = DeliveryState.Ready, Subject = pupil.ToString() },
            Stored.Delivery("sent") with { State = DeliveryState.Sent, Subject = pupil.ToString() },
            Stored.Delivery("other") with { State = DeliveryState.Ready, Subject = PupilRef.Make("LK", 9).ToString() });

        var held = await Gates.StopAsync(Of(pupil, null), new DateOnly(2026, 11, 23), default);

        Assert.Equal(1, held);
        var ready = (await hub.Deliveries.DeliveryAsync(Stored.Delivery("ready").Id, default))!;
        Assert.Equal((DeliveryState.Held, "SD-S3", new DateOnly(2026, 11, 23)), (ready.State, ready.Holds[0].Gate, ready.HeldSince!.Value));
        Assert.Equal(DeliveryState.Sent, (await hub.Deliveries.DeliveryAsync(Stored.Delivery("sent").Id, default))!.State);
        Assert.Equal(DeliveryState.Ready, (await hub.Deliveries.DeliveryAsync(Stored.Delivery("other").Id, default))!.State);
    }

    [Fact]
    public async Task A_stop_is_kept_with_who_and_why_and_lifted_once()
    {
        var stop = Of(null, "Zoë Fïeld");
        await Gates.StopAsync(stop, new DateOnly(2026, 11, 23), default);
        await Gates.StopAsync(stop with { Begun = Word with { Why = "again" } }, new DateOnly(2026, 11, 23), default);

        Assert.Equal(stop, Assert.Single(await Gates.StopsAsync(Stored.School, default)));
        Assert.True(await Gates.LiftAsync(stop.Reference, Word with { Why = "another family" }, default));
        Assert.False(await Gates.LiftAsync(stop.Reference, Word, default));
        Assert.Equal("another family", Assert.Single(await Gates.StopsAsync(Stored.School, default)).Lifted?.Why);
    }

    [Fact]
    public async Task What_nobody_spoke_of_need_not_be_asked_for()
    {
        Assert.Equal(Spoken.Anything, await Gates.SpokenAsync(Stored.School, default)); // before its first night
        await hub.Ledger.OpenNightAsync(Stored.Night(Stored.School), default);
        var nothing = await Gates.SpokenAsync(Stored.School, default);
        await Gates.StopAsync(Of(null, "Zoë Fïeld"), new DateOnly(2026, 11, 23), default);
        await Gates.ConfirmPhrasesAsync(Stored.School, ["one"], Word, default);
        await hub.Get<IHaltLedger>().BeginAsync(new Halt { Id = Guid.CreateVersion7(), School = null, Route = null, IsQuarantine = false, Begun = Word }, default);
        await hub.Deliveries.ConfirmAddressesAsync(Stored.School, [new AddressRelease("parent", "zoe@home.example", new DateOnly(2026, 11, 22), "office", "rang")], default);

        var some = await Gates.SpokenAsync(Stored.School, default);

        Assert.Equal(new Spoken(false, false, false, false, false, false), nothing);
        Assert.Equal(nothing with { Stops = true, Phrases = true, Halts = true, Addresses = true }, some);
    }

    [Fact]
    public async Task Addresses_of_one_recipient_are_found_however_its_name_was_typed_and_what_a_version_before_wrote_is_among_them()
    {
        var typed = new AddressRelease("Mrs Anne  Dee", "anne@home.example", new DateOnly(2026, 11, 22), "office", "rang");
        List<AddressRelease> all = [typed, typed with { Recipient = "Link EP", Address = "ep@eps.example" }, typed with { Recipient = "of before", Address = "old@home.example" }];
        await hub.Deliveries.ConfirmAddressesAsync(Stored.School, all, default);
        await using (var db = await hub.Get<IDbContextFactory<HubContext>>().CreateDbContextAsync())
            await db.AddressReleases.Where(row => row.Recipient == "of before").ExecuteUpdateAsync(row => row.SetProperty(x => x.NameKey, (string?)null));

        Assert.Equal(["Mrs Anne  Dee", "of before"], await FoundAsync());
        await hub.Deliveries.ConfirmAddressesAsync(Stored.School, all, default);
        Assert.Equal(["Mrs Anne  Dee"], await FoundAsync());

        async Task<IEnumerable<string>> FoundAsync() => (await hub.Deliveries.AddressReleasesAsync(Stored.School, ["anne dee"], default)).Select(release => release.Recipient);
    }

    [Fact]
    public async Task Phrases_are_known_once_confirmed_and_to_their_school_alone()
    {
        await Gates.ConfirmPhrasesAsync(Stored.School, ["one", "two"], Word, default);
        await Gates.ConfirmPhrasesAsync(Stored.School, ["two", "three", "three"], Word, default);

        Assert.Equal(["one", "three", "two"], (await Gates.PhrasesAsync(Stored.School, default)).Order(StringComparer.Ordinal));
        Assert.Empty(await Gates.PhrasesAsync(Domain.Import.SchoolNumber.Parse("9994001"), default));
    }

    private async Task SaveAsync(params Delivery[] deliveries)
    {
        var night = await hub.Ledger.OpenNightAsync(Stored.Night(Stored.School), default);
        var work = (await hub.Ledger.ClaimAsync(new NextWork(night, SenHub.Contracts.Stage.Import, "").Id, default))!;
        await hub.Ledger.CompleteAsync(work, new Saving { Papers = [.. deliveries.Select(Stored.PaperOf)], Deliveries = deliveries }, default);
    }

    private static Stop Of(PupilRef? pupil, string? person)
    {
        var id = DerivedId.Of("stop", pupil?.ToString() ?? "", person ?? "");
        return new Stop { Id = id, Reference = ShortReference.Of(id), School = Stored.School, Pupil = pupil, Person = person, Begun = Word };
    }
}
