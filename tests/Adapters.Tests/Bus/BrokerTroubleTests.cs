using System.Diagnostics;
using SenHub.Contracts;
using SenHub.TestKit.Bus;
using SenHub.TestKit.Mail;

namespace SenHub.Adapters.Tests.Bus;

/// <summary>What the hub sees when its broker is away, dies, falls silent or loses its disk.</summary>
public sealed class BrokerTroubleTests(OwnBroker broker) : IClassFixture<OwnBroker>
{
    private static readonly TimeSpan AFewSeconds = TimeSpan.FromSeconds(8);

    [Fact]
    public async Task A_broker_that_is_away_at_start_stops_neither_the_start_nor_the_end()
    {
        var settings = broker.Settings("away.");
        settings["Bus:Port"] = FreePort.Next().ToString(System.Globalization.CultureInfo.InvariantCulture);
        var watch = Stopwatch.StartNew();

        await using var bus = await BusHost.StartAsync(settings);
        await bus.WakeUps.WakeAsync(Stage.Import, Guid.CreateVersion7(), default);
        var state = await bus.Broker.LookAsync(default);
        await bus.StopAsync();

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, AFewSeconds);
        Assert.StartsWith("nothing answers at 127.0.0.1:", state.Trouble, StringComparison.Ordinal);
        Assert.Null(state.Poisoned);
    }

    [Fact]
    public async Task A_broker_killed_with_work_in_hand_and_started_again_has_every_queue_heard_again()
    {
        await using var bus = await BusHost.StartWorkingAsync(broker.Settings("killed."));
        // RabbitMQ 3.10 may not bring back a quorum queue killed in its first second: poison takes some, and shows when they are over.
        bus.Handler.Does = (_, _) => throw new InvalidOperationException();
        await bus.WakeUps.WakeAsync(Stage.Roll, Guid.CreateVersion7(), default);
        await bus.PoisonedAsync(Stage.Roll, 1);
        // At work in the moment of the loss, and saying what comes next: the others must hear of it all the same.
        bus.Handler.Does = async (_, cancel) =>
        {
            await Task.Delay(TimeSpan.FromSeconds(1), cancel);
            await bus.WakeUps.WakeAsync(Stage.Deliveries, Guid.CreateVersion7(), cancel);
        };
        for (var row = 0; row < 4; row++)
            await bus.WakeUps.WakeAsync(Stage.Documents, Guid.CreateVersion7(), default);

        await broker.KillAsync();
        await bus.FailsAsync();
        bus.Handler.Does = (_, _) => Task.CompletedTask;
        await broker.StartAsync();

        await bus.WorksAsync();
        foreach (var stage in Enum.GetValues<Stage>())
            await bus.ArrivesAsync(stage, Guid.CreateVersion7());
    }

    [Fact]
    public async Task A_broker_that_lost_its_disk_gets_its_queues_anew()
    {
        await using var bus = await BusHost.StartWorkingAsync(broker.Settings("wiped."));
        await broker.KillAsync();
        broker.Wipe();

        await broker.StartAsync();

        await bus.ArrivesAsync(Stage.Deliveries, Guid.CreateVersion7());
        Assert.Empty((await bus.Broker.LookAsync(default)).Poisoned!);
    }

    [Fact]
    public async Task A_broker_that_fell_silent_is_found_out_by_one_wake_up_and_used_again_when_it_speaks()
    {
        await using var bus = await BusHost.StartWorkingAsync(broker.Settings("silent."));
        broker.Freeze();
        var watch = Stopwatch.StartNew();

        await bus.WakeUps.WakeAsync(Stage.Roll, Guid.CreateVersion7(), default);
        var works = bus.WakeUps.Works;
        await bus.WakeUps.WakeAsync(Stage.Roll, Guid.CreateVersion7(), default);
        var told = watch.Elapsed;
        broker.Thaw();

        Assert.False(works);
        Assert.InRange(told, TimeSpan.Zero, AFewSeconds);
        await bus.ArrivesAsync(Stage.Roll, Guid.CreateVersion7());
    }

    [Fact]
    public async Task A_hub_whose_broker_fell_silent_stops_within_seconds()
    {
        await using var bus = await BusHost.StartWorkingAsync(broker.Settings("silentstop."));
        broker.Freeze();
        var watch = Stopwatch.StartNew();

        await bus.StopAsync();

        var took = watch.Elapsed;
        broker.Thaw();
        Assert.InRange(took, TimeSpan.Zero, TimeSpan.FromSeconds(12));
    }

    [Fact]
    public async Task A_hub_whose_broker_died_stops_within_seconds()
    {
        await using var bus = await BusHost.StartWorkingAsync(broker.Settings("deadstop."));
        await broker.KillAsync();
        await bus.FailsAsync();
        var watch = Stopwatch.StartNew();

        await bus.StopAsync();

        var took = watch.Elapsed;
        await broker.StartAsync();
        Assert.InRange(took, TimeSpan.Zero, AFewSeconds);
    }
}
