using System.Text.Json;
using SenHub.Adapters.Storage;
using SenHub.Adapters.Tests.Rounds;
using SenHub.Contracts;
using SenHub.Domain;
using SenHub.Domain.Documents.Rounds;
using SenHub.TestKit.Storage;

namespace SenHub.Adapters.Tests.Storage;

public sealed class SqliteRoundLedgerTests() : RoundLedgerContract(Engine.Sqlite);

public sealed class PostgresRoundLedgerTests() : RoundLedgerContract(Engine.Postgres);

/// <summary>Requests and replies of rounds: added once, never changed, and a night knows those of its time only.</summary>
public abstract class RoundLedgerContract(Engine engine) : IDisposable
{
    private readonly StoredHub hub = new(engine);

    internal static InputReply Reply { get; } = new()
    {
        Id = InputReply.IdOf(AskedClass.Request.Id, "00"),
        Request = AskedClass.Request.Id,
        Hash = "00",
        TakenOn = new(2026, 11, 12),
        SavedAt = new(2026, 11, 12, 9, 0, 0, TimeSpan.Zero),
        Answers = [new(AskedClass.Request.Id, AskedClass.Request.Rows[0].RowId, AskedClass.Request.Rows[0].Pupil, AskedClass.Well, "Łączy słowa.", "Mr Axe", new(2026, 11, 12)) { Kind = RoundKinds.Review.Name, Source = new Place("input.xlsx", 4) }],
        Faults = [ReplyFaults.Formula(new Place("input.xlsx", Cell: "B5"))],
    };

    public void Dispose()
    {
        hub.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task What_was_asked_and_answered_is_read_back_as_it_was()
    {
        await SaveAsync(new Saving { Requests = [AskedClass.Request], Replies = [Reply] });

        Assert.Equal(JsonSerializer.Serialize(AskedClass.Request), JsonSerializer.Serialize(Assert.Single(await RequestsAsync(A.Day("2026-11-22")))));
        Assert.Equal(JsonSerializer.Serialize(Reply), JsonSerializer.Serialize(Assert.Single(await RepliesAsync(A.Day("2026-11-22")))));
    }

    [Fact]
    public async Task What_comes_twice_changes_nothing()
    {
        await SaveAsync(new Saving { Requests = [AskedClass.Request], Replies = [Reply] });
        await SaveAsync(new Saving { Requests = [AskedClass.Request with { AnswerBy = A.Day("2027-01-01") }], Replies = [Reply with { Answers = [] }] });

        Assert.Equal(AskedClass.Request.AnswerBy, Assert.Single(await RequestsAsync(A.Day("2026-11-22"))).AnswerBy);
        Assert.Single(Assert.Single(await RepliesAsync(A.Day("2026-11-22"))).Answers);
    }

    [Fact]
    public async Task Two_years_after_the_asking_both_are_gone()
    {
        var old = AskedClass.Request with { Id = DerivedId.Of("input-request", "old"), AskedOn = A.Day("2024-11-20") };
        await SaveAsync(new Saving { Requests = [old], Replies = [Reply with { Id = InputReply.IdOf(old.Id, "00"), Request = old.Id }] });

        await SaveAsync(new Saving { Requests = [AskedClass.Request] });

        Assert.Equal(AskedClass.Request.Id, Assert.Single(await hub.Get<IRoundLedger>().RequestsAsync(Stored.School, A.Day("2020-01-01"), A.Day("2026-11-22"), default)).Id);
        Assert.Empty(await RepliesAsync(A.Day("2026-11-22")));
    }

    [Fact]
    public async Task A_night_knows_neither_what_was_asked_nor_what_was_answered_after_it()
    {
        await SaveAsync(new Saving { Requests = [AskedClass.Request], Replies = [Reply] });

        Assert.Empty(await RequestsAsync(A.Day("2026-11-07")));
        Assert.Empty(await RepliesAsync(A.Day("2026-11-11")));
        Assert.Empty(await hub.Get<IRoundLedger>().RequestsAsync(Stored.School, A.Day("2026-11-09"), A.Day("2026-11-22"), default));
        Assert.Empty(await hub.Get<IRoundLedger>().RequestsAsync(Domain.Import.SchoolNumber.Parse("9994001"), A.Day("2026-01-01"), A.Day("2026-11-22"), default));
    }

    private Task<IReadOnlyList<InputRequest>> RequestsAsync(DateOnly night) => hub.Get<IRoundLedger>().RequestsAsync(Stored.School, A.Day("2026-01-01"), night, default);

    private Task<IReadOnlyList<InputReply>> RepliesAsync(DateOnly night) => hub.Get<IRoundLedger>().RepliesAsync(Stored.School, night, default);

    private async Task SaveAsync(Saving saving)
    {
        var night = await hub.Ledger.OpenNightAsync(Stored.Night(Stored.School), default);
        var work = (await hub.Ledger.ClaimAsync((await hub.Ledger.DueAsync(1, default))[0].Id, default))!;
        await hub.Ledger.CompleteAsync(work, saving with { Next = [new NextWork(night, Stage.Roll, $"{Guid.CreateVersion7()}")] }, default);
    }
}
