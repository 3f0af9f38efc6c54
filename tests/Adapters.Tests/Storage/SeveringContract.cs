using System.Globalization;
using System.IO.Compression;
using System.Text;
using Microsoft.EntityFrameworkCore;
using SenHub.Adapters.Storage;
using SenHub.Adapters.Storage.Proofs;
using SenHub.Adapters.Storage.Retention;
using SenHub.Contracts;
using SenHub.Domain;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents.Changes;
using SenHub.Domain.Documents.Rounds;
using SenHub.Domain.Import;
using SenHub.Domain.Roll;

namespace SenHub.Adapters.Tests.Storage;

public sealed class SqliteSeveringTests() : SeveringContract(Engine.Sqlite)
{
    [Fact]
    public async Task Neither_the_file_nor_its_log_keeps_what_was_severed()
    {
        await Filled.FillAsync();
        Assert.Contains(Files(), file => Encoding.UTF8.GetString(file).Contains(LedgerOfTwo.Child.Ref.ToString(), StringComparison.Ordinal));

        await SeverAsync();

        Assert.DoesNotContain(Files(), file => LedgerOfTwo.Traces.Any(trace => Encoding.UTF8.GetString(file).Contains(trace, StringComparison.OrdinalIgnoreCase)));
    }

    private List<byte[]> Files() => [.. Directory.EnumerateFiles(Hub.Home!, "ledger.db*").Select(path =>
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    })];
}

public sealed class PostgresSeveringTests() : SeveringContract(Engine.Postgres);

public abstract partial class SeveringContract(Engine engine) : IDisposable
{
    private protected StoredHub Hub { get; } = new(engine);

    private protected LedgerOfTwo Filled => new(Hub);

    private ISeveringLedger Ledger => Hub.Get<ISeveringLedger>();

    public void Dispose()
    {
        Hub.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Of_a_severed_pupil_no_table_holds_a_trace_and_of_the_others_nothing_is_lost()
    {
        await Filled.FillAsync();
        Assert.All(LedgerOfTwo.Traces, trace => Assert.Contains(trace, Filled.Dump(), StringComparison.OrdinalIgnoreCase));
        var brother = LedgerOfTwo.Delivery("brother", LedgerOfTwo.Brother);

        var severed = await SeverAsync();

        Assert.All(LedgerOfTwo.Traces, trace => Assert.DoesNotContain(trace, Filled.Dump(), StringComparison.OrdinalIgnoreCase));
        Assert.Equal((1, 1), (severed.Papers, severed.Deliveries));
        var roll = (await Hub.Ledger.LoadAsync<SchoolRoll>(Stored.School, "roll", DateOnly.MaxValue, default))!;
        var left = Assert.Single(roll.Pupils);
        Assert.Equal((LedgerOfTwo.Brother.Ref, "Mrs Rosheen Fieldhouse", "rosheen@example.org", 7), (left.Ref, left.Contacts[0].Name, left.Contacts[0].Email, roll.NumberedTo));
        var kept = (await Hub.Deliveries.DeliveryAsync(brother.Id, default))!;
        Assert.Equal((DeliveryState.Held, $"read with {JsonScrub.Blank} in mind"), (kept.State, kept.Note));
        Assert.Equal("rosheen@example.org", Assert.Single(await Hub.Deliveries.AddressReleasesAsync(Stored.School, default)).Address);
        Assert.Equal([LedgerOfTwo.Brother.Ref], (await Hub.Get<IRoundLedger>().RequestsAsync(Stored.School, DateOnly.MinValue, DateOnly.MaxValue, default)).SelectMany(request => request.Rows).Select(row => row.Pupil));
        Assert.Equal("Rosheen Fieldhouse", Assert.Single(await Hub.Get<IGateLedger>().StopsAsync(Stored.School, default)).Person);
        await using var db = Hub.Get<IDbContextFactory<HubContext>>().CreateDbContext();
        Assert.Equal((1, 1, 1, 1), (db.Keeps.Count(), db.AccessCopies.Count(), db.Decisions.Count(), db.Passwords.Count()));
        Assert.Equal((0, 0), (db.Begun.Count(), db.Letters.Count()));
    }

    [Fact]
    public async Task The_proof_stays_under_a_random_id_and_its_chain_holds_and_shows_a_change()
    {
        await Filled.FillAsync();
        var before = await ProofsAsync();
        Assert.True((await WalkAsync(before)).IsWhole);

        await SeverAsync();

        var after = await ProofsAsync();
        Assert.True((await WalkAsync(after)).IsWhole);
        Assert.Equal(before.Count + 1, after.Count);
        Assert.Equal(before.Select(line => line.Hash), after.SkipLast(1).Select(line => line.Hash)); // whoever wrote a hash down finds it still
        var theirs = after.Where(line => line.Salt is null).ToList();
        Assert.NotEmpty(theirs);
        Assert.All(theirs, line => Assert.Contains("\"Document\":\"00\"", line.Line, StringComparison.Ordinal));
        Assert.Single(theirs.Select(line => line.DeliveryId).Append(after[^1].DeliveryId).Distinct());
        Assert.Equal(after[^1].Number, (await WalkAsync([.. after.Select(line => line.Number == theirs[0].Number ? Changed(line) : line)])).Break?.Number); // the severing says how it left it
        Assert.False((await WalkAsync([.. after.SkipLast(1)])).IsWhole);
        Assert.Equal(theirs[0].Number + 1, (await WalkAsync([.. after.Where(line => line.Number != theirs[0].Number)])).Break?.Number);
    }

    [Fact]
    public async Task Lines_from_before_the_seals_are_bound_anew_and_the_log_says_from_where()
    {
        await Filled.FillAsync();
        await using (var db = Hub.Get<IDbContextFactory<HubContext>>().CreateDbContext())
        {
            foreach (var line in db.Proofs.OrderBy(line => line.Number).ToList())
                (line.Seal, line.Salt, line.Hash) = (null, null, Domain.Deliveries.Proofs.ProofChain.Link(line.Number == 1 ? null : db.Proofs.Find(line.Number - 1)!.Hash, line.Line));
            await db.SaveChangesAsync();
        }

        await SeverAsync();

        var after = await ProofsAsync();
        Assert.True((await WalkAsync(after)).IsWhole);
        Assert.Contains("\"ReboundFrom\":1", after[^1].Line, StringComparison.Ordinal);
        Assert.All(LedgerOfTwo.Traces, trace => Assert.DoesNotContain(trace, Filled.Dump(), StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_severing_that_was_cut_off_is_gone_on_with_and_a_second_one_changes_nothing()
    {
        await Filled.FillAsync();
        var begun = await SeveranceAsync();
        await Ledger.BeginAsync(begun, default);
        var afterBegin = (await Ledger.UnfinishedAsync(Stored.School, default))!;
        Assert.Equal((begun.Id, LedgerOfTwo.Child.Ref, "dsl"), (afterBegin.Id, afterBegin.Traces!.Pupil, afterBegin.By));

        await Ledger.SeverAsync(afterBegin, default);
        var afterRows = (await Ledger.UnfinishedAsync(Stored.School, default))!;
        Assert.Null(afterRows.Traces);
        await Ledger.FinishAsync(afterRows, default);

        Assert.Null(await Ledger.UnfinishedAsync(Stored.School, default));
        Assert.Null(await Ledger.TracesAsync(Stored.School, LedgerOfTwo.Child.Ref, "roll", default));
        var (dump, again) = (Filled.Dump(), await Ledger.CountAsync(begun, default));
        Assert.Equal((0, 0, 0, 0, 0), (again.Snapshots, again.Papers, again.Deliveries, again.Proofs, again.Others));
        Assert.Equal(dump, Filled.Dump());
    }

    [Fact]
    public async Task While_work_is_in_somebodys_hands_nothing_is_severed()
    {
        await Filled.FillAsync();
        var night = await Hub.Ledger.OpenNightAsync(Stored.Night(Stored.School) with { Date = new DateOnly(2026, 11, 23) }, default);
        await Hub.Ledger.ClaimAsync(new NextWork(night, Stage.Import, "").Id, default);

        Assert.True(await Ledger.IsAtWorkAsync(Stored.School, default));
        await Assert.ThrowsAsync<StorageFaultException>(async () => await Ledger.SeverAsync(await SeveranceAsync(), default));
        Assert.Contains(LedgerOfTwo.Child.Ref.ToString(), Filled.Dump(), StringComparison.Ordinal);
    }

    private protected async Task<Severed> SeverAsync()
    {
        var severance = await SeveranceAsync();
        await Ledger.BeginAsync(severance, default);
        var severed = await Ledger.SeverAsync(severance, default);
        await Ledger.FinishAsync(severance, default);
        return severed;
    }

    private async Task<Severance> SeveranceAsync() => new()
    {
        Id = Guid.Parse("0199aaaa-0000-7000-8000-000000000001", CultureInfo.InvariantCulture),
        School = Stored.School,
        Traces = await Ledger.TracesAsync(Stored.School, LedgerOfTwo.Child.Ref, "roll", default),
        Rolls = "roll",
        By = "dsl",
        At = LedgerOfTwo.Word.At,
    };

    private static Task<ProofVerdict> WalkAsync(IReadOnlyList<Adapters.Storage.Rows.ProofRow> rows) =>
        ProofWalk.AlongAsync(rows.Select(ProofLedger.ToLine).ToAsyncEnumerable(), default);

    private static Adapters.Storage.Rows.ProofRow Changed(Adapters.Storage.Rows.ProofRow line) => new()
    {
        Number = line.Number,
        At = line.At,
        School = line.School,
        DeliveryId = line.DeliveryId,
        State = line.State,
        Line = line.Line.Replace("\"Document\":\"00\"", "\"Document\":\"01\"", StringComparison.Ordinal),
        Hash = line.Hash,
        Seal = line.Seal,
        Salt = line.Salt,
    };

    private async Task<List<Adapters.Storage.Rows.ProofRow>> ProofsAsync()
    {
        await using var db = Hub.Get<IDbContextFactory<HubContext>>().CreateDbContext();
        return await db.Proofs.AsNoTracking().OrderBy(line => line.Number).ToListAsync();
    }
}
