using SenHub.Adapters.Storage;
using SenHub.Contracts;
using SenHub.Domain;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;

namespace SenHub.Adapters.Tests.Storage;

public sealed class SqliteHaltLedgerTests() : HaltLedgerContract(Engine.Sqlite);

public sealed class PostgresHaltLedgerTests() : HaltLedgerContract(Engine.Postgres);

public abstract class HaltLedgerContract(Engine engine) : IDisposable
{
    private static readonly Said Word = new("anna", new DateTimeOffset(2026, 11, 23, 9, 12, 0, TimeSpan.Zero), "wrong data went out");

    private static readonly string[] Names = ["first", "second"];

    private readonly StoredHub hub = new(engine);

    private IHaltLedger Halts => hub.Get<IHaltLedger>();

    public void Dispose()
    {
        hub.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task After_a_stop_has_answered_no_send_begins_and_one_that_had_begun_is_counted()
    {
        var (first, second) = await TwoSendsAsync("mail");
        Assert.True(await hub.Deliveries.BeginSendAsync(first.Work, first.Delivery.Id, default));

        Assert.Equal(1, await Halts.BeginAsync(Of(null), default));

        Assert.False(await hub.Deliveries.BeginSendAsync(second.Work, second.Delivery.Id, default));
        Assert.Equal(DeliveryState.Ready, (await hub.Deliveries.DeliveryAsync(second.Delivery.Id, default))!.State);
        Assert.True(await Halts.LiftAsync(Of(null), Word, default));
        Assert.True(await hub.Deliveries.BeginSendAsync(second.Work, second.Delivery.Id, default));
    }

    [Fact]
    public async Task A_stopped_channel_stops_that_channel_alone()
    {
        var (one, _) = await TwoSendsAsync("mail");
        await Halts.BeginAsync(Of("sftp:northmoor"), default);

        Assert.True(await hub.Deliveries.BeginSendAsync(one.Work, one.Delivery.Id, default));
    }

    [Fact]
    public async Task The_same_stop_stands_once_is_kept_with_who_and_why_and_is_lifted_by_its_own_extent()
    {
        var all = Of(null);
        Assert.Equal(0, await Halts.BeginAsync(all, default));
        Assert.Null(await Halts.BeginAsync(all with { Id = DerivedId.Of("halt", "again") }, default));
        Assert.Equal(0, await Halts.BeginAsync(Of("mail"), default));

        Assert.False(await Halts.LiftAsync(all with { IsQuarantine = true }, Word, default));
        Assert.True(await Halts.LiftAsync(all, Word, default));
        Assert.False(await Halts.LiftAsync(all, Word, default));
        Assert.Equal(Of("mail"), Assert.Single(await Halts.StandingAsync(default)));
    }

    [Fact]
    public async Task A_quarantine_holds_what_is_ready_to_leave_the_school()
    {
        await TwoSendsAsync("mail");
        var quarantine = Of(null) with { IsQuarantine = true };
        await Halts.BeginAsync(quarantine, default);

        Assert.Equal(2, await Halts.HoldReadyAsync(Stored.School, quarantine, new DateOnly(2026, 11, 23), default));

        var held = await hub.Deliveries.InStateAsync(Stored.School, DeliveryState.Held, default);
        Assert.All(held, delivery => Assert.Equal((HaltRules.Gate, new DateOnly(2026, 11, 23)), (delivery.Holds[0].Gate, delivery.HeldSince!.Value)));
    }

    [Fact]
    public async Task What_tells_it_of_the_hub_itself_goes_on_while_all_sending_is_stopped()
    {
        var heartbeat = Stored.Delivery("heartbeat") with { Kind = PaperKinds.Faults, Period = ItNotices.Heartbeat + "2026-11-23", State = DeliveryState.Ready };
        var work = Assert.Single(await SaveAsync(heartbeat));
        await Halts.BeginAsync(Of(null), default);

        Assert.True(await hub.Deliveries.BeginSendAsync(work, heartbeat.Id, default));
    }

    internal static Halt Of(string? route) => new() { Id = DerivedId.Of("halt", route ?? ""), Route = route, Begun = Word };

    private async Task<((Work Work, Delivery Delivery) First, (Work Work, Delivery Delivery) Second)> TwoSendsAsync(string route)
    {
        var deliveries = Names.Select(name => Stored.Delivery(name) with { State = DeliveryState.Ready, Recipient = Stored.Delivery(name).Recipient with { Route = route } }).ToArray();
        var works = await SaveAsync(deliveries);
        return ((works[0], deliveries[0]), (works[1], deliveries[1]));
    }

    private async Task<IReadOnlyList<Work>> SaveAsync(params Delivery[] deliveries)
    {
        var night = await hub.Ledger.OpenNightAsync(Stored.Night(Stored.School), default);
        var import = (await hub.Ledger.ClaimAsync(new NextWork(night, Stage.Import, "").Id, default))!;
        var sends = deliveries.Select(delivery => new NextWork(night, Stage.Deliveries, delivery.Id.ToString("N"))).ToList();
        await hub.Ledger.CompleteAsync(import, new Saving { Papers = [.. deliveries.Select(Stored.PaperOf)], Deliveries = deliveries, Next = sends }, default);
        var works = new List<Work>();
        foreach (var send in sends)
            works.Add((await hub.Ledger.ClaimAsync(send.Id, default))!);
        return works;
    }
}
