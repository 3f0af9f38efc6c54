using Microsoft.Extensions.Logging.Abstractions;
using SenHub.Adapters.Storage.Crew;
using SenHub.Adapters.Storage.Sqlite;
using SenHub.TestKit.Mail;

namespace SenHub.Adapters.Tests.Storage;

public sealed class SqliteLeadershipTests() : LeadershipContract(Engine.Sqlite)
{
    internal override ILeaderSeat Seat() => new SqliteSeat(Path.Combine(Place.Home, "ledger.db"));
}

/// <summary>Of several processes on one ledger one leads. Each here asks as a process of its own would.</summary>
public abstract class LeadershipContract(Engine engine) : IAsyncLifetime
{
    /// <summary>Hand-over takes about a second; a machine that is busy is given a minute.</summary>
    protected static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);

    private readonly List<(Leadership Leadership, ILeaderSeat Seat)> all = [];

    protected LedgerPlace Place { get; } = new(engine);

    internal abstract ILeaderSeat Seat();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        foreach (var (leadership, seat) in all)
        {
            await leadership.StopAsync(default);
            await seat.DisposeAsync();
        }

        Place.Dispose();
    }

    [Fact]
    public async Task Of_three_one_leads_and_when_it_ends_another_does()
    {
        Leadership[] three = [await StartAsync(Seat()), await StartAsync(Seat()), await StartAsync(Seat())];
        var first = await LeaderAsync(three);
        Assert.InRange(three.Count(one => one.Leads), 0, 1);
        var term = await first.TermAsync(default);

        await first.StopAsync(default);

        Assert.True(term.IsCancellationRequested);
        Assert.False(first.Leads);
        var second = await LeaderAsync(three);
        Assert.NotSame(first, second);
        Assert.InRange(three.Count(one => one.Leads), 0, 1);
    }

    [Fact]
    public async Task Who_waits_for_a_term_gets_it_when_the_leader_ends()
    {
        var first = await StartAsync(Seat());
        await LeaderAsync(first);
        var other = await StartAsync(Seat());
        var waits = other.TermAsync(default);
        Assert.False(waits.IsCompleted && first.Leads);

        await first.StopAsync(default);

        Assert.False((await waits.WaitAsync(Limit)).IsCancellationRequested);
    }

    [Fact]
    public async Task A_leader_s_work_that_breaks_when_its_term_ends_does_not_break_the_leader()
    {
        var first = await StartAsync(Seat());
        await LeaderAsync(first);
        (await first.TermAsync(default)).Register(() => throw new ObjectDisposedException("a connection that broke meanwhile"));

        await first.StopAsync(default);

        Assert.False(first.Leads);
    }

    internal async Task<Leadership> StartAsync(ILeaderSeat seat)
    {
        var leadership = new Leadership(seat, NullLogger<Leadership>.Instance);
        all.Add((leadership, seat));
        await leadership.StartAsync(default);
        return leadership;
    }

    internal static Task<Leadership> LeaderAsync(params Leadership[] of) => Until.Found(() => of.FirstOrDefault(one => one.Leads), "nobody leads within a minute", Limit);
}
