using System.Collections.Concurrent;
using Microsoft.Extensions.Logging.Abstractions;
using SenHub.Adapters.Bus;
using SenHub.Adapters.Clock;
using SenHub.Adapters.Storage;
using SenHub.Contracts;
using SenHub.Workers.Nights;

namespace SenHub.Workers.Tests.Nights;

/// <summary>What a step causes is said as far as hands can take it, and no further.</summary>
public sealed class WorkRunnerTests
{
    [Theory]
    [InlineData(Backlog.AtOnce, Backlog.AtOnce, false)]
    [InlineData(Backlog.AtOnce + 1, Backlog.AtOnce, true)]
    [InlineData(500, Backlog.AtOnce, true)]
    public async Task A_step_that_causes_a_great_deal_wakes_a_part_of_it_and_leaves_word_of_the_rest(int causes, int wakes, bool leaves)
    {
        await using var school = await DemoSchool.OpenAsync();
        var (ledger, heard, backlog) = (school.Get<ILedger>(), new Heard(), new Backlog());
        var night = await ledger.OpenNightAsync(new Night(DemoSchool.Larkfield, DemoSchool.FirstNight, 0) { DigestFrom = DateTimeOffset.UnixEpoch }, default);
        var later = new NextWork(night, Stage.Documents, "tomorrow", school.Get<HubClock>().Now.AddDays(1));
        IReadOnlyList<NextWork> next = [later, .. Enumerable.Range(0, causes).Select(at => new NextWork(night, Stage.Documents, $"paper/{at}")), new NextWork(night, Stage.Roll, "")];
        var runner = new WorkRunner(ledger, heard, new Steps(new Causing(ledger, next)), school.Get<HubClock>(), backlog, school.Get<Outages>(), NullLogger<WorkRunner>.Instance);

        await runner.HandleAsync(new NextWork(night, Stage.Import, "").Id, default);

        Assert.Equal(wakes, heard.Woken.Count(row => row.Stage == Stage.Documents));
        Assert.Single(heard.Woken, row => row.Stage == Stage.Roll);
        Assert.DoesNotContain((Stage.Documents, later.Id), heard.Woken); // it is not due
        Assert.Equal(leaves, backlog.Take());
        Assert.Equal(next.Count, await ledger.OpenAsync(DateTimeOffset.MaxValue, default));
    }

    [Theory]
    [InlineData(Stage.Provision, "", 0)]
    [InlineData(Stage.Reviews, "teachers", 1)] // it is in work
    public async Task A_school_whose_provision_is_costed_is_planned_when_the_sweeper_says_so(Stage from, string subject, int wakes)
    {
        await using var school = await DemoSchool.OpenAsync();
        var (ledger, heard, backlog) = (school.Get<ILedger>(), new Heard(), new Backlog());
        var night = await ledger.OpenNightAsync(new Night(DemoSchool.Larkfield, DemoSchool.FirstNight, 0) { DigestFrom = DateTimeOffset.UnixEpoch }, default);
        await ledger.CompleteAsync((await ledger.ClaimAsync(new NextWork(night, Stage.Import, "").Id, default))!, new Saving { Next = [new NextWork(night, from, subject)] }, default);
        var runner = new WorkRunner(ledger, heard, new Steps(new Causing(ledger, [new NextWork(night, Stage.Reviews, "")])), school.Get<HubClock>(), backlog, school.Get<Outages>(), NullLogger<WorkRunner>.Instance);

        await runner.HandleAsync(new NextWork(night, from, subject).Id, default);

        Assert.Equal(wakes, heard.Woken.Count);
        Assert.Equal(wakes == 0, backlog.Take());
    }

    private sealed class Causing(ILedger ledger, IReadOnlyList<NextWork> next) : Step
    {
        public override async Task<IReadOnlyList<NextWork>> RunAsync(Work work, CancellationToken cancel)
        {
            Assert.True(await ledger.CompleteAsync(work, new Saving { Next = next }, cancel));
            return next;
        }
    }

    private sealed class Steps(Step only) : IServiceProvider
    {
        public object GetService(Type serviceType) => only;
    }

    private sealed class Heard : IWakeUps
    {
        public bool Works => true;

        public ConcurrentQueue<(Stage Stage, Guid Row)> Woken { get; } = [];

        public Task WakeAsync(Stage stage, Guid workId, CancellationToken cancel)
        {
            Woken.Enqueue((stage, workId));
            return Task.CompletedTask;
        }
    }
}
