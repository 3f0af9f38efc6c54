using SenHub.Adapters.Storage;
using SenHub.Contracts;
using SenHub.Domain.Import;
using SenHub.TestKit.Mail;
using SenHub.Workers.Nights;

namespace SenHub.Workers.Tests.Nights;

/// <summary>Schools are planned no faster than their papers are made.</summary>
public sealed class PlansInTurnTests
{
    private static readonly SchoolNumber Printing = SchoolNumber.Parse("9991001");

    [Theory]
    [InlineData("import,roll,provision,reviews,documents,deliveries,schedule")]
    [InlineData("reviews")] // papers wait whoever makes them
    public async Task While_many_papers_wait_no_further_school_is_planned_and_then_a_few_at_a_time(string words)
    {
        await using var school = await DemoSchool.OpenAsync();
        var (ledger, queue) = (school.Get<ILedger>(), new QueueOnly());
        Assert.True(Roles.TryParse(words, out var roles));
        var papers = await CauseAsync(ledger, Printing, Enumerable.Range(0, 140).Select(at => (Stage.Documents, $"paper/{at}")));
        var plans = new HashSet<Guid>();
        foreach (var number in Enumerable.Range(9991002, 12))
            plans.UnionWith(await CauseAsync(ledger, SchoolNumber.Parse($"{number}"), [(Stage.Reviews, "")]));
        var (doing, taken) = (new Doing(ledger), new HashSet<Guid>());
        var sweeper = new Sweeper(ledger, queue, doing, new ReservedHands(doing), new Backlog(), roles);

        await sweeper.SweepAsync(default);
        Assert.DoesNotContain(queue.Woken, plans.Contains);
        foreach (var paper in papers.Take(20))
            await doing.HandleAsync(paper, default);
        var planned = await PlannedAsync();
        Assert.Equal(4, planned.Count);
        while (true)
        {
            foreach (var plan in planned)
                await doing.HandleAsync(plan, default);
            if (taken.Count == plans.Count)
                break;
            planned = await PlannedAsync();
        }

        Assert.Equal(plans, taken);

        async Task<IReadOnlyList<Guid>> PlannedAsync()
        {
            IReadOnlyList<Guid> found = [];
            await Until.Found(
                async () =>
                {
                    await sweeper.FeedAsync(TimeSpan.FromMilliseconds(50), default);
                    found = [.. queue.Woken.Where(plans.Contains).Except(taken)];
                    return found.Count > 0 ? "woken" : null;
                },
                "no school was planned though few papers waited");
            Assert.InRange(found.Count, 1, 8); // a round, and the one behind it
            taken.UnionWith(found);
            return found;
        }
    }

    [Fact]
    public async Task Papers_that_wait_by_ones_in_many_schools_hold_planning_back_too()
    {
        await using var school = await DemoSchool.OpenAsync();
        var (ledger, queue) = (school.Get<ILedger>(), new QueueOnly());
        foreach (var number in Enumerable.Range(9991001, 140))
            await CauseAsync(ledger, SchoolNumber.Parse($"{number}"), [(Stage.Documents, "paper/1")]);
        var plans = await CauseAsync(ledger, SchoolNumber.Parse("9991999"), [(Stage.Reviews, "")]);
        var hands = new Doing(ledger);

        await new Sweeper(ledger, queue, hands, new ReservedHands(hands), new Backlog(), Roles.All).SweepAsync(default);

        Assert.DoesNotContain(queue.Woken, plans.Contains);
    }

    [Fact]
    public async Task What_a_person_waits_for_is_planned_at_once()
    {
        await using var school = await DemoSchool.OpenAsync();
        var (ledger, queue) = (school.Get<ILedger>(), new QueueOnly());
        await CauseAsync(ledger, Printing, Enumerable.Range(0, 140).Select(at => (Stage.Documents, $"paper/{at}")));
        var wish = new NextWork(Wanted(Printing), Stage.Reviews, "a person's") { IsUrgent = true };
        await school.Get<IDeliveryLedger>().PlanAsync(Wanted(Printing), new Saving { Next = [wish] }, default);
        var doing = new Doing(ledger);
        var sweeper = new Sweeper(ledger, queue, doing, new ReservedHands(doing), new Backlog(), Roles.All);

        await sweeper.SweepAsync(default);
        await sweeper.RestAsync();

        Assert.DoesNotContain(wish.Id, (await ledger.DueAsync([Stage.Reviews], 20, null, default)).Rows.Select(row => row.Id));
        Assert.Equal(140, await ledger.OpenAsync(DateTimeOffset.MaxValue, default));
    }

    // A night of which only this is open.
    private static async Task<IReadOnlyList<Guid>> CauseAsync(ILedger ledger, SchoolNumber school, IEnumerable<(Stage Stage, string Subject)> caused)
    {
        var night = await ledger.OpenNightAsync(Wanted(school), default);
        var import = (await ledger.ClaimAsync(new NextWork(night, Stage.Import, "").Id, default))!;
        IReadOnlyList<NextWork> next = [.. caused.Select(row => new NextWork(night, row.Stage, row.Subject))];
        await ledger.CompleteAsync(import, new Saving { Next = next }, default);
        return [.. next.Select(row => row.Id)];
    }

    private static Night Wanted(SchoolNumber school) => new(school, DemoSchool.FirstNight, 1) { DigestFrom = DateTimeOffset.UnixEpoch };
}
