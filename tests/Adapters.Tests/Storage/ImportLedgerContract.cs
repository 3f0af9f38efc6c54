using SenHub.Adapters.Storage;
using SenHub.Contracts;
using SenHub.Domain;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Import;
using SenHub.Domain.Roll;
using SenHub.TestKit.Storage;

namespace SenHub.Adapters.Tests.Storage;

public sealed class SqliteImportLedgerTests() : ImportLedgerContract(Engine.Sqlite);

public sealed class PostgresImportLedgerTests() : ImportLedgerContract(Engine.Postgres);

public abstract class ImportLedgerContract(Engine engine) : IDisposable
{
    private static readonly DateOnly First = new(2026, 11, 22);

    private readonly StoredHub hub = new(engine);

    private IImportLedger Imports => hub.Get<IImportLedger>();

    public void Dispose()
    {
        hub.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task What_is_held_has_a_reference_that_stays_while_it_is_so()
    {
        await NightAsync(First, [Removal(1, 2)]);
        var held = Assert.Single(await InAsync(HeldState.Held));

        await NightAsync(First.AddDays(1), [Removal(1, 2)]);

        var still = Assert.Single(await InAsync(HeldState.Held));
        Assert.Equal((held.Reference, First, First.AddDays(1)), (still.Reference, still.FirstNight, still.LastNight));
        Assert.Equal(still.Reference, (await Imports.ByReferenceAsync(held.Reference, default))!.Reference);
        Assert.Equal(2, still.AsChange.Items.Count);
    }

    [Fact]
    public async Task A_release_is_recorded_once_with_who_when_and_why()
    {
        await NightAsync(First, [Removal(1, 2)]);
        var held = Assert.Single(await InAsync(HeldState.Held));
        var release = new ImportRelease("office", hub.Time.GetUtcNow(), "they moved away");

        Assert.True(await Imports.ReleaseAsync(held, release, default));
        Assert.False(await Imports.ReleaseAsync(held, release, default));

        Assert.Equal(release, Assert.Single(await InAsync(HeldState.Released)).Release);
    }

    [Fact]
    public async Task A_release_stands_while_it_has_a_say_and_lapses_with_the_picture()
    {
        var removal = Removal(1, 2);
        await NightAsync(First, [removal]);
        await ReleaseAsync();

        await NightAsync(First.AddDays(1), [], inUse: [removal.ChangeId]);
        Assert.Single(await InAsync(HeldState.Released));
        await NightAsync(First.AddDays(2), []);
        Assert.Single(await InAsync(HeldState.Gone));
        await NightAsync(First.AddDays(3), [removal]);

        // The same pupils vanish once more: that is a new question.
        Assert.Null(Assert.Single(await InAsync(HeldState.Held)).Release);
    }

    [Fact]
    public async Task A_night_that_could_not_see_takes_nothing_away()
    {
        await NightAsync(First, [Removal(1, 2)]);

        await NightAsync(First.AddDays(1), [], isWhole: false);

        Assert.Single(await InAsync(HeldState.Held));
    }

    [Fact]
    public async Task Of_one_origin_nothing_is_taken_for_another()
    {
        await NightAsync(First, [Removal(1)]);

        await NightAsync(First.AddDays(1), [], HeldOrigin.File);

        Assert.Single(await InAsync(HeldState.Held));
    }

    [Fact]
    public async Task Every_decision_is_kept_with_its_counts_and_twice_is_once()
    {
        var work = await NightAsync(First, [], records: [new ImportRecord("roll", "held", new RollCounts { OnRoll = 420, Absent = 100 })]);
        await NightAsync(First, [], records: [new ImportRecord("roll", "held", new RollCounts { OnRoll = 420, Absent = 100 })]);

        var decision = Assert.Single(await Imports.DecisionsAsync(A.School, work.Night.Date, default));
        Assert.Equal(("roll", "held"), (decision.Subject, decision.Verdict));
        Assert.Contains("\"OnRoll\":420,\"Given\":0,\"Absent\":100", (string)decision.Content, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_raw_file_is_forgotten_when_no_night_has_met_it_for_long_enough()
    {
        await Imports.MeetRawAsync(A.School, First, [new RawFile("aa", 10), new RawFile("bb", 20)], default);
        await Imports.MeetRawAsync(A.School, First.AddDays(50), [new RawFile("bb", 20)], default);

        Assert.Equal([new RawFile("aa", 10)], await Imports.ForgetRawAsync(A.School, First.AddDays(40), default));
        Assert.Empty(await Imports.ForgetRawAsync(A.School, First.AddDays(40), default));
    }

    private static HeldImport Removal(params int[] pupils)
    {
        var change = HeldChange.Of(pupils.Select(number => new HeldItem(PupilRef.Make("LK", number), "gone")), new Fault(FaultCodes.RemovalsWithheld, new Place("export.csv"), "w", "m"), HoldOwner.Office);
        return new HeldImport { School = A.School, Origin = HeldOrigin.Roll, ChangeId = change.Id, Why = change.Why, Owner = change.Owner, Items = change.Items };
    }

    private Task<IReadOnlyList<HeldImport>> InAsync(HeldState state) => Imports.InStateAsync(A.School, state, default);

    private async Task ReleaseAsync() =>
        Assert.True(await Imports.ReleaseAsync(Assert.Single(await InAsync(HeldState.Held)), new ImportRelease("office", hub.Time.GetUtcNow(), "why"), default));

    private async Task<Work> NightAsync(
        DateOnly date, IReadOnlyList<HeldImport> held, HeldOrigin origin = HeldOrigin.Roll, bool isWhole = true, IReadOnlyCollection<Guid>? inUse = null, IReadOnlyList<ImportRecord>? records = null)
    {
        await hub.Ledger.OpenNightAsync(new Night(A.School, date, 0) { DigestFrom = hub.Time.GetUtcNow() }, default);
        var due = (await hub.Ledger.DueAsync(10, default)).Last(work => work.Stage == Stage.Import);
        var work = (await hub.Ledger.ClaimAsync(due.Id, default))!;
        Assert.True(await hub.Ledger.CompleteAsync(work, new Saving { Held = [new HeldTonight(origin, held, inUse ?? [], isWhole)], Decisions = records ?? [], EndsNight = true }, default));
        return work;
    }
}
