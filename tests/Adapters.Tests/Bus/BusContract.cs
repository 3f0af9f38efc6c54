using System.Diagnostics;
using SenHub.Contracts;
using SenHub.TestKit.Mail;

namespace SenHub.Adapters.Tests.Bus;

/// <summary>What every transport must do.</summary>
public abstract class BusContract
{
    private static readonly Guid Row = Guid.Parse("0197a3c4-0000-7000-8000-000000000001");

    protected abstract Dictionary<string, string?> NewSettings();

    [Fact]
    public async Task A_wake_up_of_every_stage_arrives()
    {
        await using var bus = await BusHost.StartWorkingAsync(NewSettings());
        var rows = Enum.GetValues<Stage>().ToDictionary(stage => stage, _ => Guid.CreateVersion7());

        foreach (var (stage, row) in rows)
            await bus.WakeUps.WakeAsync(stage, row, default);

        await Until.True(() => bus.Handler.Seen.Count == rows.Count, "not every stage was woken");
        Assert.Equal(rows.Values.Order(), bus.Handler.Seen.Order());
    }

    [Fact]
    public async Task A_process_hears_the_stages_of_its_roles_and_what_it_causes_elsewhere_does_it_no_harm()
    {
        var (mine, others) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        Assert.True(Roles.TryParse("documents,schedule", out var roles));
        await using var bus = await BusHost.StartWorkingAsync(NewSettings(), roles);

        await bus.WakeUps.WakeAsync(Stage.Deliveries, others, default);
        await bus.WakeUps.WakeAsync(Stage.Documents, mine, default);

        await Until.True(() => !bus.Handler.Seen.IsEmpty, "its own stage was not heard");
        Assert.Equal([mine], bus.Handler.Seen);
        Assert.True(bus.WakeUps.Works);
    }

    [Fact]
    public async Task A_process_that_only_keeps_the_schedule_has_a_bus_that_works()
    {
        Assert.True(Roles.TryParse("schedule", out var roles));
        await using var bus = await BusHost.StartWorkingAsync(NewSettings(), roles);

        await bus.WakeUps.WakeAsync(Stage.Import, Row, default);

        Assert.True(bus.WakeUps.Works);
        Assert.Empty(bus.Handler.Seen);
    }

    [Fact]
    public async Task The_same_wake_up_again_only_asks_again()
    {
        await using var bus = await BusHost.StartWorkingAsync(NewSettings());

        for (var time = 0; time < 50; time++)
            await bus.WakeUps.WakeAsync(Stage.Documents, Row, default);

        await Until.True(() => bus.Handler.Seen.Count == 50, "not every wake-up arrived");
        Assert.True(bus.WakeUps.Works);
        Assert.Empty((await bus.Broker.LookAsync(default)).Poisoned!);
    }

    [Fact]
    public async Task A_handler_that_fails_once_is_asked_again()
    {
        await using var bus = await BusHost.StartWorkingAsync(NewSettings());
        bus.Handler.Does = (_, _) => bus.Handler.Seen.Count == 1 ? throw new TimeoutException() : Task.CompletedTask;

        await bus.WakeUps.WakeAsync(Stage.Roll, Row, default);

        await Until.True(() => bus.Handler.Seen.Count == 2, "the wake-up was not tried again");
        Assert.Empty((await bus.Broker.LookAsync(default)).Poisoned!);
    }

    [Fact]
    public async Task A_wake_up_that_always_fails_is_counted_as_poison_after_four_tries_and_others_go_on()
    {
        await using var bus = await BusHost.StartWorkingAsync(NewSettings());
        var sound = Guid.CreateVersion7();
        bus.Handler.Does = (row, _) => row == Row ? throw new InvalidOperationException() : Task.CompletedTask;

        await bus.WakeUps.WakeAsync(Stage.Documents, Row, default);
        await bus.WakeUps.WakeAsync(Stage.Documents, sound, default);

        await bus.PoisonedAsync(Stage.Documents, 1);
        Assert.Equal(4, bus.Handler.Seen.Count(row => row == Row));
        Assert.Single(bus.Handler.Seen, sound);
        Assert.True(bus.WakeUps.Works);
    }

    [Fact]
    public async Task A_stop_is_quick_and_gives_work_back_without_poison()
    {
        var settings = NewSettings();
        await using var bus = await BusHost.StartWorkingAsync(settings);
        bus.Handler.Does = (_, cancel) => Task.Delay(Timeout.Infinite, cancel);
        await bus.WakeUps.WakeAsync(Stage.Documents, Row, default);
        await Until.True(() => bus.Handler.Seen.Count == 1, "the wake-up did not arrive");
        var watch = Stopwatch.StartNew();

        await bus.StopAsync();

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(8));
        Assert.False(bus.WakeUps.Works);
        await using var after = await BusHost.StartWorkingAsync(settings);
        Assert.Empty((await after.Broker.LookAsync(default)).Poisoned!);
    }

    [Fact]
    public async Task A_wake_up_to_a_stopped_bus_is_lost_without_a_word()
    {
        await using var bus = await BusHost.StartWorkingAsync(NewSettings());
        await bus.StopAsync();

        await bus.WakeUps.WakeAsync(Stage.Import, Row, default);

        Assert.Empty(bus.Handler.Seen);
    }
}
