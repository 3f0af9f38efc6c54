using SenHub.Adapters.Storage;
using SenHub.Contracts;
using SenHub.Domain.Deliveries;

namespace SenHub.Adapters.Tests.Storage;

public sealed class SqliteFiguresLedgerTests() : FiguresLedgerContract(Engine.Sqlite);

public sealed class PostgresFiguresLedgerTests() : FiguresLedgerContract(Engine.Postgres);

public abstract class FiguresLedgerContract(Engine engine) : IDisposable
{
    private readonly StoredHub hub = new(engine);

    public void Dispose()
    {
        hub.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task An_empty_ledger_has_six_empty_queues_and_nothing_else()
    {
        var figures = await ReadAsync();

        Assert.Equal(Enum.GetValues<Stage>().Select(stage => new QueueFigure(stage, 0, 0, 0, null)), figures.Queues);
        Assert.Empty(figures.GivenUp);
        Assert.Empty(figures.Waiting);
        Assert.Empty(figures.Nights);
        Assert.Null(figures.HeldSince);
    }

    [Fact]
    public async Task Work_due_at_once_waits_since_its_night_began_and_no_longer_once_somebody_has_it()
    {
        var night = await hub.Ledger.OpenNightAsync(Stored.Night(Stored.School), default);
        hub.Time.MoveTo(hub.Time.GetUtcNow().AddMinutes(7));

        var waiting = await QueueAsync(Stage.Import);
        await hub.Ledger.ClaimAsync(new NextWork(night, Stage.Import, "").Id, default);
        var taken = await QueueAsync(Stage.Import);

        Assert.Equal((1, 0, TimeSpan.FromMinutes(7)), (waiting.Due, waiting.Working, waiting.Age(hub.Time.GetUtcNow())));
        Assert.Equal(new QueueFigure(Stage.Import, 0, 1, 0, null), taken);
    }

    [Fact]
    public async Task Work_of_a_later_moment_waits_from_that_moment_on()
    {
        var at = hub.Time.GetUtcNow().AddHours(12);
        await SaveAsync(night => new Saving { Next = [new NextWork(night, Stage.Deliveries, "00", at)] });

        var before = await QueueAsync(Stage.Deliveries);
        hub.Time.MoveTo(at.AddMinutes(3));
        var after = await QueueAsync(Stage.Deliveries);

        Assert.Equal(new QueueFigure(Stage.Deliveries, 0, 0, 1, null), before);
        Assert.Equal(new QueueFigure(Stage.Deliveries, 1, 0, 0, at), after);
    }

    [Fact]
    public async Task What_was_given_up_is_counted_by_stage_and_kind_of_fault()
    {
        var night = await hub.Ledger.OpenNightAsync(Stored.Night(Stored.School), default);
        var work = await hub.Ledger.ClaimAsync(new NextWork(night, Stage.Import, "").Id, default);
        await hub.Ledger.GiveUpAsync(work!, "InvalidDataException", default);

        Assert.Equal([new GivenUpFigure(Stage.Import, "InvalidDataException", 1)], (await ReadAsync()).GivenUp);
    }

    [Fact]
    public async Task Held_deliveries_are_counted_by_their_first_gate_and_the_longest_held_is_known()
    {
        var (early, late) = (new DateOnly(2026, 11, 3), new DateOnly(2026, 11, 20));
        await SaveAsync(_ => SavingOf(
            Held("one", "GATE-3", late), Held("two", "GATE-3", early), Held("three", "SD-W2", late),
            Stored.Delivery("four") with { State = DeliveryState.Ready }, Stored.Delivery("five") with { State = DeliveryState.Sent }));

        var figures = await ReadAsync();

        Assert.Equal([new HeldFigure("9991001", "GATE-3", 2), new HeldFigure("9991001", "SD-W2", 1)], figures.Held);
        Assert.Equal([new WaitingFigure("9991001", DeliveryState.Held, 3, early), new WaitingFigure("9991001", DeliveryState.Ready, 1, null)], figures.Waiting);
        Assert.Equal(early, figures.HeldSince);
        Assert.Empty((await hub.Get<IFiguresLedger>().ReadAsync([], default)).Waiting);
    }

    [Fact]
    public async Task A_night_is_open_until_it_ends_and_then_the_last()
    {
        await SaveAsync(_ => Saving.Nothing);
        var open = (await ReadAsync()).Nights;
        var again = await hub.Ledger.CauseAsync(new NextWork(await hub.Ledger.OpenNightAsync(Stored.Night(Stored.School), default), Stage.Roll, ""), default);
        var work = await hub.Ledger.ClaimAsync(new NextWork(await hub.Ledger.OpenNightAsync(Stored.Night(Stored.School), default), Stage.Roll, "").Id, default);
        await hub.Ledger.CompleteAsync(work!, new Saving { EndsNight = true }, default);

        Assert.True(again);
        Assert.Equal([new NightFigure("9991001", null, null, new DateOnly(2026, 11, 22))], open);
        Assert.Equal([new NightFigure("9991001", new DateOnly(2026, 11, 22), hub.Time.GetUtcNow(), null)], (await ReadAsync()).Nights);
    }

    [Fact]
    public async Task A_night_that_ended_with_papers_to_be_made_has_them_counted_as_unmade()
    {
        await SaveAsync(night => new Saving { EndsNight = true, Next = [new NextWork(night, Stage.Documents, "paper/1"), new NextWork(night, Stage.Documents, "paper/2"), new NextWork(night, Stage.Documents, "digest/1", hub.Time.GetUtcNow().AddHours(12)), new NextWork(night, Stage.Deliveries, "00")] });

        Assert.Equal(2, Assert.Single((await ReadAsync()).Nights).Unmade);
    }

    [Fact]
    public async Task What_was_decided_from_a_moment_on_is_counted_by_its_state_now()
    {
        var (before, then) = (hub.Time.GetUtcNow(), hub.Time.GetUtcNow().AddHours(1));
        await SaveAsync(_ => SavingOf(
            Stored.Delivery("early") with { State = DeliveryState.Sent, DecidedAt = before },
            Stored.Delivery("one") with { State = DeliveryState.Sent, DecidedAt = then },
            Stored.Delivery("two") with { State = DeliveryState.Sent, DecidedAt = then.AddHours(2) },
            Held("three", "GATE-3", new DateOnly(2026, 11, 23)) with { DecidedAt = then }));

        var since = await hub.Get<IFiguresLedger>().DecidedSinceAsync(Stored.School, then, default);

        Assert.Equal([(DeliveryState.Held, 1), (DeliveryState.Sent, 2)], since.Select(state => (state.Key, state.Value)).Order());
    }

    private static Delivery Held(string name, string gate, DateOnly since) =>
        Stored.Delivery(name) with { State = DeliveryState.Held, HeldSince = since, Holds = [new Hold(gate, "a reason", HoldOwner.Senco, Releasable: true), new Hold("GATE-9", "another", HoldOwner.It, Releasable: false)] };

    private static Saving SavingOf(params Delivery[] deliveries) => new() { Papers = [.. deliveries.Select(Stored.PaperOf)], Deliveries = deliveries };

    private Task<Figures> ReadAsync() => hub.Get<IFiguresLedger>().ReadAsync([Stored.School], default);

    private async Task<QueueFigure> QueueAsync(Stage stage) => (await ReadAsync()).Queues.Single(queue => queue.Stage == stage);

    private async Task SaveAsync(Func<Night, Saving> saving)
    {
        var night = await hub.Ledger.OpenNightAsync(Stored.Night(Stored.School), default);
        var import = (await hub.Ledger.ClaimAsync(new NextWork(night, Stage.Import, "").Id, default))!;
        Assert.True(await hub.Ledger.CompleteAsync(import, saving(night), default));
    }
}
