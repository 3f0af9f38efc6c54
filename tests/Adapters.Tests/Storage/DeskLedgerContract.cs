using SenHub.Adapters.Storage;
using SenHub.Adapters.Storage.Proofs;
using SenHub.Contracts;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Deliveries.Desk;

namespace SenHub.Adapters.Tests.Storage;

public sealed class SqliteDeskLedgerTests() : DeskLedgerContract(Engine.Sqlite);

public sealed class PostgresDeskLedgerTests() : DeskLedgerContract(Engine.Postgres);

public abstract class DeskLedgerContract(Engine engine) : IDisposable
{
    private static readonly DateOnly Day = new(2026, 11, 23);
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 10, 0, 0, TimeSpan.Zero);
    private static readonly Hold New = new("GATE-3", "its address is new", HoldOwner.Senco, Releasable: true);

    private readonly StoredHub hub = new(engine);

    internal static DeskRecord Refused { get; } = Taken with { Id = Guid.Parse("11111111-2222-8333-8444-555555555555"), IsTaken = false, Who = "", Reason = "", Outcome = "the code is not the one for this line and this decision" };

    private static DeskRecord Taken => new()
    {
        Id = DeskRecord.IdOfTaken(Stored.School, Day, "one"),
        School = Stored.School,
        Day = Day,
        Reference = "one",
        IsTaken = true,
        Decision = DeskDay.Release,
        Who = "SENCo (code of Ms Zoë Şen), initials zş",
        Reason = "rang them",
        At = Now,
    };

    private IDeskLedger Desk => hub.Get<IDeskLedger>();

    public void Dispose()
    {
        hub.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task A_line_decides_once_and_its_record_and_its_effect_are_one()
    {
        var held = await HeldAsync();
        var send = new NextWork((await hub.Ledger.LastNightAsync(Stored.School, default))!, Stage.Deliveries, held.Id.ToString("N"));
        var release = Release.Of(held, Taken.Who, Now, Taken.Reason);

        Assert.True(await Desk.ReleaseAsync(Taken, held, release, send, default));
        Assert.False(await Desk.ReleaseAsync(Taken, held, release, send, default));
        Assert.False(await Desk.StopAsync(Taken with { Decision = DeskDay.Stop }, held, release, HoldOwner.Senco, default));

        var after = (await hub.Deliveries.DeliveryAsync(held.Id, default))!;
        Assert.Equal((DeliveryState.Ready, Taken.Who), (after.State, after.Release!.Who));
        Assert.NotNull(await hub.Ledger.ClaimAsync(send.Id, default));
        Assert.Equal(Taken, Assert.Single(await Desk.RecordsAsync(Stored.School, Day, default)));
    }

    [Fact]
    public async Task What_moved_on_since_it_was_seen_is_not_released_and_leaves_no_record()
    {
        var held = await HeldAsync();
        var send = new NextWork((await hub.Ledger.LastNightAsync(Stored.School, default))!, Stage.Deliveries, held.Id.ToString("N"));

        Assert.False(await Desk.ReleaseAsync(Taken, held, Release.Of(held, Taken.Who, Now, "x") with { Version = "another" }, send, default));

        Assert.Empty(await Desk.RecordsAsync(Stored.School, Day, default));
        Assert.Equal(DeliveryState.Held, (await hub.Deliveries.DeliveryAsync(held.Id, default))!.State);
    }

    [Fact]
    public async Task A_stop_is_a_hold_of_its_own_that_a_person_may_release_later()
    {
        var held = await HeldAsync();

        Assert.True(await Desk.StopAsync(Taken with { Decision = DeskDay.Stop }, held, Release.Of(held, Taken.Who, Now, "the family asked"), HoldOwner.Senco, default));

        var after = (await hub.Deliveries.DeliveryAsync(held.Id, default))!;
        Assert.Equal((DeliveryState.Held, null), (after.State, after.Release));
        Assert.Equal([DeskGate.Gate, "GATE-3"], after.Holds.Select(hold => hold.Gate));
        Assert.True(after.Holds[0].Releasable);
    }

    [Fact]
    public async Task A_stop_waits_for_whom_it_names()
    {
        var held = await HeldAsync();

        await Desk.StopAsync(Taken with { Decision = DeskDay.Stop }, held, Release.Of(held, Taken.Who, Now, "the family asked"), HoldOwner.SafeguardingLead, default);

        Assert.Equal(HoldOwner.SafeguardingLead, (await hub.Deliveries.DeliveryAsync(held.Id, default))!.Holds[0].Owner);
    }

    [Fact]
    public async Task A_word_on_what_left_is_taken_once_with_its_record_and_its_proof()
    {
        var held = await HeldAsync();
        var (said, after) = (Taken with { Decision = DeskWords.Arrived }, held with { State = DeliveryState.Sent, SentAt = Now, Note = "it did arrive, said senco" });

        Assert.True(await Desk.ConfirmAsync(said, held, after, default));
        Assert.False(await Desk.ConfirmAsync(said, held, after, default));
        Assert.False(await Desk.ConfirmAsync(said with { Id = Guid.Parse("22222222-2222-8333-8444-555555555555") }, held, after, default));

        Assert.Equal(DeliveryState.Sent, (await hub.Deliveries.DeliveryAsync(held.Id, default))!.State);
        Assert.Single(await Desk.RecordsAsync(Stored.School, Day, default));
        Assert.Equal(DeliveryState.Sent, Assert.Single(await hub.Get<IProofLedger>().OfAsync([held.Id], default)).State);
    }

    [Fact]
    public async Task A_note_is_kept_once_and_its_line_of_proof_says_who_and_not_why()
    {
        var note = Taken with { Decision = DeskWords.SendBack, Key = Guid.Parse("33333333-2222-8333-8444-555555555555"), About = "LK-412-7", Who = "senco@school.example", Reason = "Effie's mother moved" };

        Assert.True(await Desk.KeepAsync(note, default));
        Assert.False(await Desk.KeepAsync(note, default));

        var line = Assert.Single(await hub.Get<IProofLedger>().OfAsync([note.Key], default));
        Assert.True(line.IsEvent);
        Assert.Equal(new DeskLook("one", "LK-412-7", "senco@school.example") { Decision = DeskWords.SendBack }, line.Look);
        Assert.DoesNotContain("Effie", line.Line, StringComparison.Ordinal);
        Assert.Equal(note, Assert.Single(await Desk.RecordsAsync(Stored.School, Day, default)));
    }

    [Fact]
    public async Task A_refusal_is_kept_once_and_to_its_day()
    {
        await Desk.NoteAsync(Refused, default);
        await Desk.NoteAsync(Refused, default);

        Assert.Equal(Refused, Assert.Single(await Desk.RecordsAsync(Stored.School, Day, default)));
        Assert.Empty(await Desk.RecordsAsync(Stored.School, Day.AddDays(1), default));
        Assert.Empty(await Desk.RecordsAsync(Domain.Import.SchoolNumber.Parse("9994001"), Day, default));
    }

    [Fact]
    public async Task Work_that_nothing_else_causes_is_written_down_once_however_often_it_is_asked_for()
    {
        await HeldAsync();
        var next = new NextWork((await hub.Ledger.LastNightAsync(Stored.School, default))!, Stage.Documents, "morning/2026-11-23");

        Assert.True(await hub.Ledger.CauseAsync(next, default));
        Assert.False(await hub.Ledger.CauseAsync(next, default));
        await hub.Ledger.CompleteAsync((await hub.Ledger.ClaimAsync(next.Id, default))!, Saving.Nothing, default);
        Assert.False(await hub.Ledger.CauseAsync(next, default));
        Assert.Null(await hub.Ledger.ClaimAsync(next.Id, default));
    }

    private async Task<Delivery> HeldAsync()
    {
        var held = Stored.Delivery("one") with { State = DeliveryState.Held, Holds = [New] };
        var night = await hub.Ledger.OpenNightAsync(Stored.Night(Stored.School), default);
        var work = (await hub.Ledger.ClaimAsync(new NextWork(night, Stage.Import, "").Id, default))!;
        await hub.Ledger.CompleteAsync(work, new Saving { Papers = [Stored.PaperOf(held)], Deliveries = [held], EndsNight = true }, default);
        return held;
    }
}
