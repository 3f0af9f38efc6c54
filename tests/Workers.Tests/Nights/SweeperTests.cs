using System.Collections.Concurrent;
using SenHub.Adapters.Bus;
using SenHub.Adapters.Storage;
using SenHub.Contracts;
using SenHub.Domain.Time;
using SenHub.TestKit.Storage;
using SenHub.Workers.Nights;

namespace SenHub.Workers.Tests.Nights;

/// <summary>Messages may vanish in every way there is; the sweeper finishes the night all the same.</summary>
public sealed class SweeperTests
{
    [Fact]
    public async Task A_bus_that_says_it_works_and_delivers_nothing_does_not_stop_the_night()
    {
        await using var school = await DemoSchool.OpenAsync();
        await school.Get<Nightfall>().OpenAsync(school.Settings, new NightDue(DemoSchool.FirstNight, Missed: false, SendsDigest: true), null, default);
        var deaf = new DeafBus { Works = true };
        var (ledger, handler) = (school.Get<ILedger>(), new CountingHandler());
        var sweeper = new Sweeper(ledger, deaf, handler, new ReservedHands(handler), new Backlog(), Roles.All);

        for (var sweep = 0; sweep < 4; sweep++)
            await sweeper.SweepAsync(default);
        var before = handler.Seen.Count;
        await sweeper.SweepAsync(default);

        Assert.Equal(0, before);
        Assert.Equal((await ledger.DueAsync(10, default)).Select(row => row.Id), handler.Seen);
        Assert.Equal(5, deaf.Woken);
    }

    [Fact]
    public async Task A_bus_that_fails_at_the_first_message_has_the_whole_round_done_from_the_ledger()
    {
        await using var school = await DemoSchool.OpenAsync();
        await school.Get<Nightfall>().OpenAsync(school.Settings, new NightDue(DemoSchool.FirstNight, Missed: false, SendsDigest: true), null, default);
        var failing = new DeafBus { Works = true, FailsAfter = 1 };
        var (ledger, handler) = (school.Get<ILedger>(), new CountingHandler());

        await new Sweeper(ledger, failing, handler, new ReservedHands(handler), new Backlog(), Roles.All).SweepAsync(default);

        Assert.Equal((await ledger.DueAsync(10, default)).Select(row => row.Id), handler.Seen);
    }

    [Fact]
    public async Task What_waits_in_a_queue_that_moves_is_woken_again_every_few_sweeps_only()
    {
        await using var school = await DemoSchool.OpenAsync();
        var (ledger, bus, handler) = (school.Get<ILedger>(), new DeafBus { Works = true }, new CountingHandler());
        var night = await ledger.OpenNightAsync(new Night(DemoSchool.Larkfield, DemoSchool.FirstNight, 0) { DigestFrom = DateTimeOffset.UnixEpoch }, default);
        var papers = Enumerable.Range(0, 10).Select(at => new NextWork(night, Stage.Documents, $"paper/{at}")).ToList();
        await ledger.CompleteAsync((await ledger.ClaimAsync(new NextWork(night, Stage.Import, "").Id, default))!, new Saving { Next = papers }, default);
        var sweeper = new Sweeper(ledger, bus, handler, new ReservedHands(handler), new Backlog(), Roles.All);

        var woken = new List<int>();
        foreach (var taken in papers.Take(4))
        {
            await sweeper.SweepAsync(default);
            woken.Add(bus.Woken);
            await ledger.CompleteAsync((await ledger.ClaimAsync(taken.Id, default))!, Saving.Nothing, default);
        }

        Assert.Equal([10, 10, 10, 17], woken);
        Assert.Empty(handler.Seen);
    }

    private sealed class DeafBus : IWakeUps
    {
        public required bool Works { get; set; }

        public int FailsAfter { get; init; } = int.MaxValue;

        public int Woken { get; private set; }

        public Task WakeAsync(Stage stage, Guid workId, CancellationToken cancel)
        {
            Woken++;
            Works = Woken < FailsAfter;
            return Task.CompletedTask;
        }
    }

    private sealed class CountingHandler : IWorkHandler
    {
        public ConcurrentQueue<Guid> Seen { get; } = [];

        public Task HandleAsync(Guid workId, CancellationToken cancel)
        {
            Seen.Enqueue(workId);
            return Task.CompletedTask;
        }
    }
}
