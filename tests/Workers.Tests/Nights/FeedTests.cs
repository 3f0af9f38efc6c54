using SenHub.Adapters.Bus;
using SenHub.Adapters.Storage;
using SenHub.Contracts;
using SenHub.Domain.Import;
using SenHub.TestKit.Mail;
using SenHub.TestKit.Storage;
using SenHub.Workers.Nights;

namespace SenHub.Workers.Tests.Nights;

/// <summary>How work that is due reaches hands: in short queues, school by school, and a person's wish by hands kept for it.</summary>
public sealed class FeedTests
{
    private static readonly SchoolNumber Large = SchoolNumber.Parse("9991001");
    private static readonly SchoolNumber Small = SchoolNumber.Parse("9991002");

    [Fact]
    public async Task A_large_school_s_papers_are_woken_as_hands_take_them_and_a_small_one_s_in_between()
    {
        await using var school = await DemoSchool.OpenAsync();
        var ledger = school.Get<ILedger>();
        await CauseAsync(ledger, Large, 600);
        await CauseAsync(ledger, Small, 20);
        var queue = new QueueOnly();
        var sweeper = SweeperOf(ledger, queue, new Doing(ledger));

        await sweeper.SweepAsync(default);
        var first = queue.Woken.ToList();
        Assert.Equal(200, first.Count);
        var small = Papers(Small, 20).Select(next => next.Id).ToHashSet();
        Assert.Equal(20, first.Take(60).Count(small.Contains)); // behind one block of the large one
        await sweeper.FeedAsync(TimeSpan.FromMilliseconds(300), default);
        Assert.Equal(first, queue.Woken); // nobody took any: the queue is as long as it may be

        while (queue.Woken.TryDequeue(out var row))
        {
            await ledger.CompleteAsync((await ledger.ClaimAsync(row, default))!, Saving.Nothing, default);
            if (queue.Woken.IsEmpty)
                await Until.Found(async () => await sweeper.FeedAsync(TimeSpan.FromMilliseconds(50), default) || !queue.Woken.IsEmpty || await ledger.OpenAsync(DateTimeOffset.MaxValue, default) == 0 ? "fed" : null, "hands were left without work");
            Assert.InRange(queue.Woken.Count, 0, 200);
        }

        await sweeper.SweepAsync(default);
        Assert.Empty(queue.Woken);
        Assert.Equal(0, await ledger.OpenAsync(DateTimeOffset.MaxValue, default));
    }

    [Fact]
    public async Task A_round_that_nobody_takes_gives_way_to_the_schools_behind_it()
    {
        await using var school = await DemoSchool.OpenAsync();
        var (ledger, queue) = (school.Get<ILedger>(), new QueueOnly());
        foreach (var number in Enumerable.Range(9991000, 30))
            await CauseAsync(ledger, SchoolNumber.Parse($"{number}"), 10);
        var sweeper = new Sweeper(ledger, queue, new Idle(), new ReservedHands(new Idle()), new Backlog(), Roles.All);

        for (var sweep = 0; sweep < 6; sweep++)
            await sweeper.SweepAsync(default);
        var before = queue.Woken.Distinct().Count();
        await sweeper.SweepAsync(default);

        Assert.Equal((200, 300), (before, queue.Woken.Distinct().Count()));
    }

    [Fact]
    public async Task Word_of_work_left_behind_is_followed_without_waiting_for_the_next_sweep()
    {
        await using var school = await DemoSchool.OpenAsync();
        var (ledger, queue, backlog) = (school.Get<ILedger>(), new QueueOnly(), new Backlog());
        var doing = new Doing(ledger);
        var sweeper = new Sweeper(ledger, queue, doing, new ReservedHands(doing), backlog, Roles.All);
        await sweeper.SweepAsync(default);
        await CauseAsync(ledger, Large, 5);

        await sweeper.FeedAsync(TimeSpan.FromMilliseconds(200), default);
        Assert.Empty(queue.Woken);
        backlog.Leave();
        await Until.Found(async () => await sweeper.FeedAsync(TimeSpan.FromMilliseconds(50), default) || queue.Woken.Count == 5 ? "woken" : null, "what was left behind was not woken");
    }

    [Fact]
    public async Task What_a_person_waits_for_is_done_by_a_hand_kept_for_it_though_the_queue_is_never_heard()
    {
        await using var school = await DemoSchool.OpenAsync();
        var (ledger, queue) = (school.Get<ILedger>(), new QueueOnly());
        var night = await CauseAsync(ledger, Large, 100);
        var wish = new NextWork(night, Stage.Deliveries, "a person's");
        await school.Get<IDeliveryLedger>().PlanAsync(night, new Saving { Next = [wish] }, default);
        var sweeper = SweeperOf(ledger, queue, new Doing(ledger));

        await sweeper.SweepAsync(default);
        await sweeper.RestAsync();

        Assert.DoesNotContain(wish.Id, queue.Woken);
        Assert.Equal(100, queue.Woken.Count);
        Assert.Equal(100, await ledger.OpenAsync(DateTimeOffset.MaxValue, default));
    }

    [Fact]
    public async Task More_wishes_than_hands_kept_for_them_are_woken_like_other_work_and_first()
    {
        await using var school = await DemoSchool.OpenAsync();
        var (ledger, queue) = (school.Get<ILedger>(), new QueueOnly());
        var night = await CauseAsync(ledger, Large, 10);
        await school.Get<IDeliveryLedger>().PlanAsync(night, new Saving { Next = [.. Enumerable.Range(0, 7).Select(at => new NextWork(night, Stage.Deliveries, $"wish {at}"))] }, default);
        var release = new TaskCompletionSource();
        var sweeper = SweeperOf(ledger, queue, new Doing(ledger) { Until = release.Task });

        await sweeper.SweepAsync(default);

        Assert.Equal(13, queue.Woken.Count);
        Assert.Equal([true, true, true], (await ledger.DueAsync([Stage.Deliveries], 20, default)).Rows.Where(row => queue.Woken.Take(3).Contains(row.Id)).Select(row => row.IsUrgent));
        release.SetResult();
        await sweeper.RestAsync();
        Assert.Equal(13, await ledger.OpenAsync(DateTimeOffset.MaxValue, default));
    }

    [Fact]
    public async Task A_process_touches_no_work_of_other_roles_though_it_works_without_a_bus()
    {
        await using var school = await DemoSchool.OpenAsync();
        var ledger = school.Get<ILedger>();
        await CauseAsync(ledger, Large, 5);
        var doing = new Doing(ledger);
        Assert.True(Roles.TryParse("roll,deliveries,schedule", out var others));
        Assert.True(Roles.TryParse("documents", out var own));

        await new Sweeper(ledger, new QueueOnly { Works = false }, doing, new ReservedHands(doing), new Backlog(), others).SweepAsync(default);
        Assert.Equal(5, await ledger.OpenAsync(DateTimeOffset.MaxValue, default));
        await new Sweeper(ledger, new QueueOnly { Works = false }, doing, new ReservedHands(doing), new Backlog(), own).SweepAsync(default);

        Assert.Equal(0, await ledger.OpenAsync(DateTimeOffset.MaxValue, default));
    }

    private static Sweeper SweeperOf(ILedger ledger, QueueOnly queue, Doing doing) => new(ledger, queue, doing, new ReservedHands(doing), new Backlog(), Roles.All);

    // A night whose papers are all that is open of it.
    private static async Task<Night> CauseAsync(ILedger ledger, SchoolNumber school, int papers)
    {
        var night = await ledger.OpenNightAsync(Wanted(school), default);
        var import = (await ledger.ClaimAsync(new NextWork(night, Stage.Import, "").Id, default))!;
        await ledger.CompleteAsync(import, new Saving { Next = Papers(school, papers) }, default);
        return night;
    }

    private static Night Wanted(SchoolNumber school) => new(school, DemoSchool.FirstNight, 1) { DigestFrom = DateTimeOffset.UnixEpoch };

    private static IReadOnlyList<NextWork> Papers(SchoolNumber school, int papers) => [.. Enumerable.Range(0, papers).Select(at => new NextWork(Wanted(school), Stage.Documents, $"paper/{at}"))];
}
