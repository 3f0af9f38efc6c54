using SenHub.Adapters.Storage;
using SenHub.Contracts;
using SenHub.Domain.Import;
using SenHub.TestKit.Storage;

namespace SenHub.Adapters.Tests.Storage;

public sealed class SqliteLedgerTests() : LedgerContract(Engine.Sqlite);

public sealed class PostgresLedgerTests() : LedgerContract(Engine.Postgres);

public abstract class LedgerContract(Engine engine) : IDisposable
{
    private static readonly SchoolNumber School = Stored.School;
    private static readonly Night Wanted = Stored.Night(School);

    private readonly StoredHub hub = new(engine);

    private ILedger Ledger => hub.Ledger;

    public void Dispose()
    {
        hub.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task A_night_opens_with_its_import_to_be_done()
    {
        var night = await Ledger.OpenNightAsync(Wanted, default);

        Assert.Equal(1, night.Run);
        Assert.Equal([Stage.Import], (await Ledger.DueAsync(10, default)).Select(work => work.Stage));
    }

    [Fact]
    public async Task An_unfinished_night_goes_on_and_an_ended_one_runs_again()
    {
        await Ledger.OpenNightAsync(Wanted, default);
        Assert.Equal(1, (await Ledger.OpenNightAsync(Wanted, default)).Run);
        var work = await ClaimImportAsync();
        await Ledger.CompleteAsync(work, new Saving { EndsNight = true }, default);

        var again = await Ledger.OpenNightAsync(Wanted, default);

        Assert.Equal(2, again.Run);
        Assert.Equal(Wanted.Date, (await Ledger.LastNightAsync(School, default))!.Date);
    }

    [Fact]
    public async Task A_night_whose_hour_strikes_for_a_second_leader_goes_on_or_is_over()
    {
        await Ledger.OpenNightOnceAsync(Wanted, default);
        Assert.Equal(1, (await Ledger.OpenNightOnceAsync(Wanted, default)).Run);
        await Ledger.CompleteAsync(await ClaimImportAsync(), new Saving { EndsNight = true }, default);

        Assert.Equal(1, (await Ledger.OpenNightOnceAsync(Wanted, default)).Run);

        Assert.Empty(await Ledger.DueAsync(10, default));
    }

    [Fact]
    public async Task Of_many_claimers_at_once_only_one_wins()
    {
        await Ledger.OpenNightAsync(Wanted, default);
        var id = (await Ledger.DueAsync(1, default))[0].Id;

        var claims = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Ledger.ClaimAsync(id, default)));

        Assert.Single(claims, claim => claim is not null);
    }

    [Fact]
    public async Task Completed_work_leaves_the_work_it_causes_and_is_never_claimed_again()
    {
        await Ledger.OpenNightAsync(Wanted, default);
        var work = await ClaimImportAsync();

        var saved = await Ledger.CompleteAsync(work, new Saving { Next = [new NextWork(work.Night, Stage.Roll, "")] }, default);

        Assert.True(saved);
        Assert.Null(await Ledger.ClaimAsync(work.Id, default));
        Assert.Equal([Stage.Roll], (await Ledger.DueAsync(10, default)).Select(due => due.Stage));
    }

    [Fact]
    public async Task A_lease_that_ran_out_goes_to_another_and_the_first_saves_nothing()
    {
        await Ledger.OpenNightAsync(Wanted, default);
        var slow = await ClaimImportAsync();
        hub.Time.MoveTo(hub.Time.GetUtcNow().AddMinutes(6));
        var other = await Ledger.ClaimAsync(slow.Id, default);

        var savedBySlow = await Ledger.CompleteAsync(slow, new Saving { Snapshots = [new("roll", new List<string> { "late" })] }, default);

        Assert.NotNull(other);
        Assert.False(savedBySlow);
        Assert.Null(await Ledger.LoadAsync<List<string>>(School, "roll", DateOnly.MaxValue, default));
        Assert.True(await Ledger.CompleteAsync(other, Saving.Nothing, default));
    }

    [Fact]
    public async Task Postponed_work_is_not_due_before_its_moment()
    {
        await Ledger.OpenNightAsync(Wanted, default);
        var work = await ClaimImportAsync();
        var later = hub.Time.GetUtcNow().AddHours(1);

        await Ledger.PostponeAsync(work, later, "waits", default);

        Assert.Empty(await Ledger.DueAsync(10, default));
        Assert.Equal(later, await Ledger.NextDueAsync(default));
        Assert.Equal(0, await Ledger.OpenAsync(hub.Time.GetUtcNow(), default));
        hub.Time.MoveTo(later);
        Assert.Single(await Ledger.DueAsync(10, default));
    }

    [Fact]
    public async Task What_waits_is_counted_over_all_schools_and_no_further_than_asked()
    {
        var imports = new List<Guid>();
        foreach (var number in Enumerable.Range(9991001, 30))
            imports.Add(new NextWork(await Ledger.OpenNightAsync(Stored.Night(SchoolNumber.Parse($"{number}")), default), Stage.Import, "").Id);
        await Ledger.ClaimAsync(imports[0], default);
        await Ledger.PostponeAsync((await Ledger.ClaimAsync(imports[1], default))!, hub.Time.GetUtcNow().AddHours(1), "waits", default);

        Assert.Equal(28, await Ledger.WaitingAsync(Stage.Import, 100, default));
        Assert.Equal(20, await Ledger.WaitingAsync(Stage.Import, 20, default));
        Assert.Equal(0, await Ledger.WaitingAsync(Stage.Documents, 100, default));
    }

    [Fact]
    public async Task Work_given_up_waits_for_a_person()
    {
        await Ledger.OpenNightAsync(Wanted, default);

        await Ledger.GiveUpAsync(await ClaimImportAsync(), "IOException", default);

        Assert.Empty(await Ledger.DueAsync(10, default));
        Assert.Equal(1, await Ledger.GivenUpAsync(default));
    }

    [Fact]
    public async Task A_value_stands_until_a_newer_night_leaves_another()
    {
        await LeaveAsync(Wanted, "first");
        await LeaveAsync(Wanted with { Date = Wanted.Date.AddDays(2) }, "third");

        Assert.Equal(["first"], await Ledger.LoadAsync<List<string>>(School, "roll", Wanted.Date.AddDays(1), default));
        Assert.Equal(["third"], await Ledger.LoadAsync<List<string>>(School, "roll", DateOnly.MaxValue, default));
        Assert.Null(await Ledger.LoadAsync<List<string>>(School, "roll", Wanted.Date.AddDays(-1), default));
    }

    [Fact]
    public async Task A_value_that_many_ask_for_is_unpacked_once_and_one_asked_for_alone_is_not_kept()
    {
        await LeaveAsync(Wanted, "first");
        async Task<List<string>> SharedAsync() => (await Ledger.LoadAsync<List<string>>(School, "roll", DateOnly.MaxValue, default))!;
        async Task<List<string>> OnceAsync() => (await Ledger.LoadOnceAsync<List<string>>(School, "roll", DateOnly.MaxValue, default))!;

        Assert.Equal(["first"], await OnceAsync());
        Assert.NotSame(await OnceAsync(), await SharedAsync());
        Assert.Same(await SharedAsync(), await SharedAsync());
        Assert.Null(await Ledger.LoadOnceAsync<List<string>>(School, "sheets", DateOnly.MaxValue, default));
    }

    [Fact]
    public async Task Values_asked_for_together_are_each_the_latest_of_its_name()
    {
        await LeaveAsync(Wanted, "first", "maps");
        await LeaveAsync(Wanted, "first");
        await LeaveAsync(Wanted with { Date = Wanted.Date.AddDays(2) }, "third");

        var (then, now) = (await Ledger.LatestAsync(School, ["roll", "maps", "due"], Wanted.Date.AddDays(1), default), await Ledger.LatestAsync(School, ["roll", "maps"], DateOnly.MaxValue, default));

        Assert.Equal(["first"], then.Of<List<string>>("roll"));
        Assert.Equal(["first"], then.Of<List<string>>("maps"));
        Assert.Null(then.Of<List<string>>("due"));
        Assert.Equal(["third"], now.Of<List<string>>("roll"));
        Assert.Equal(["first"], now.Of<List<string>>("maps"));
        Assert.Null((await Ledger.LatestAsync(School, ["roll"], Wanted.Date.AddDays(-1), default)).Of<List<string>>("roll"));
    }

    private async Task LeaveAsync(Night wanted, string value, string name = "roll")
    {
        await Ledger.OpenNightAsync(wanted, default);
        await Ledger.CompleteAsync(await ClaimImportAsync(), new Saving { Snapshots = [new(name, new List<string> { value })], EndsNight = true }, default);
    }

    private async Task<Work> ClaimImportAsync()
    {
        var due = Assert.Single(await Ledger.DueAsync(10, default));
        return Assert.IsType<Work>(await Ledger.ClaimAsync(due.Id, default));
    }
}
