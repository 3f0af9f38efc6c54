using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SenHub.Adapters.Storage;
using SenHub.Adapters.Storage.Proofs;
using SenHub.Adapters.Storage.Retention;
using SenHub.Adapters.Storage.Rows;
using SenHub.Contracts;
using SenHub.Domain;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents.Changes;

namespace SenHub.Adapters.Tests.Storage;

public sealed class LedgerCopyTests : IDisposable
{
    private readonly LedgerPlace place = new(Engine.Postgres);
    private readonly StoredHub embedded = new(Engine.Sqlite);

    public void Dispose()
    {
        embedded.Dispose();
        place.Dispose();
    }

    [Fact]
    public async Task A_ledger_taken_over_by_a_server_and_copied_back_holds_the_same_rows()
    {
        await FillAsync(embedded);
        var (taken, back) = (Path.Combine(place.Home, "taken.db"), Path.Combine(place.Home, "back.db"));
        await embedded.Ledger.CopyToAsync(taken, default);
        using var server = new StoredHub(place);

        await server.Ledger.TakeOverAsync(taken, default);
        await server.Ledger.CopyToAsync(back, default);

        var rows = await RowsAsync(await embedded.Get<IDbContextFactory<HubContext>>().CreateDbContextAsync());
        Assert.All(rows, table => Assert.NotEqual("[]", table));
        Assert.Equal(rows, await RowsAsync(await server.Get<IDbContextFactory<HubContext>>().CreateDbContextAsync()));
        Assert.Equal(rows, await RowsAsync(await LedgerCopy.OpenFileAsync(back, default)));
    }

    [Fact]
    public async Task A_ledger_that_is_read_for_a_copy_can_be_written_meanwhile()
    {
        await FillAsync(embedded);
        await using var db = await embedded.Get<IDbContextFactory<HubContext>>().CreateDbContextAsync();
        await using var reading = await embedded.Get<ISchema>().BeginReadAsync(db, default);
        var before = await db.Proofs.CountAsync();

        await embedded.Get<IProofLedger>().NoteAsync(Stored.School, Guid.Empty, "meanwhile", new { }, default).WaitAsync(TimeSpan.FromSeconds(10));

        Assert.Equal(before, await db.Proofs.CountAsync());
    }

    [Fact]
    public async Task Two_ledgers_are_not_made_one()
    {
        await FillAsync(embedded);
        var taken = Path.Combine(place.Home, "taken.db");
        await embedded.Ledger.CopyToAsync(taken, default);
        using var server = new StoredHub(place);
        await server.Ledger.TakeOverAsync(taken, default);

        await Assert.ThrowsAsync<StorageFaultException>(() => server.Ledger.TakeOverAsync(taken, default));
    }

    [Fact]
    public async Task An_empty_database_beside_a_ledger_of_the_home_is_refused()
    {
        await File.WriteAllTextAsync(Path.Combine(place.Home, "ledger.db"), "a ledger");
        using var server = new StoredHub(place);

        var fault = await Assert.ThrowsAsync<StorageFaultException>(() => server.Ledger.PrepareAsync(default));

        Assert.Contains("senhub adopt ledger.db", StorageTrouble.InWords(fault), StringComparison.Ordinal);
    }

    private static ToldFact Told { get; } = new("views.parent", "Parents\u2019 views", [new ToldLine(null, [new ToldCell("", ToldText.Of("Zoë"))])]);

    private static async Task FillAsync(StoredHub hub)
    {
        var night = await hub.Ledger.OpenNightAsync(Stored.Night(Stored.School), default);
        var deliveries = Enumerable.Range(0, 300).Select(at => Stored.Delivery($"{at} Zoë Łukasz 中") with { State = DeliveryState.Ready }).ToList();
        var sends = deliveries.Select(delivery => new NextWork(night, Stage.Deliveries, delivery.Id.ToString("N"))).ToList();
        var import = (await hub.Ledger.ClaimAsync(new NextWork(night, Stage.Import, "").Id, default))!;
        var saving = new Saving { Papers = [.. deliveries.Select(delivery => Stored.PaperOf(delivery) with { Told = [Told] })], Deliveries = deliveries, Next = sends, Snapshots = [new("roll", new List<string> { "Zoë" })], EndsNight = true };
        saving = saving with { Decisions = [new ImportRecord("export.csv", "held", new { Read = 420 })], Held = [new HeldTonight(HeldOrigin.File, [Stored.HeldFile], [], IsWhole: true)], Requests = [Rounds.AskedClass.Request], Replies = [RoundLedgerContract.Reply] };
        await hub.Ledger.CompleteAsync(import, saving, default);
        var send = (await hub.Ledger.ClaimAsync(sends[0].Id, default))!;
        await hub.Deliveries.BeginSendAsync(send, deliveries[0].Id, default);
        await hub.Deliveries.EndSendAsync(send, deliveries[0] with { State = DeliveryState.Sent, SentAt = hub.Time.GetUtcNow() }, null, default);
        await hub.Get<IChannelLedger>().NoteAsync(night, "mail", "the server’s password", default);
        await hub.Get<IImportLedger>().MeetRawAsync(Stored.School, night.Date, [new RawFile("00", 5_000_000_000)], default);
        await hub.Get<ISeveringLedger>().BeginAsync(Severance, default);
        await KeepAsync(hub);
        await hub.Get<IEvidenceLedger>().ConfirmAsync(Stored.School, A.Word(A.Evidence("Zoë.pdf")) with { Signs = "N4FH-0XCF" }, default);
        await hub.Get<IDeskLedger>().NoteAsync(DeskLedgerContract.Refused, default);
        await hub.Get<IHaltLedger>().BeginAsync(HaltLedgerContract.Of("sftp:northmoor"), default);
        await using (var db = await hub.Get<IDbContextFactory<HubContext>>().CreateDbContextAsync())
        {
            db.Passwords.Add(new PasswordRow { School = Stored.School.ToString(), Recipient = "agency:Link EP", Sealed = [0, 255, 7], Said = "{}" });
            db.Accounts.Add(new AccountRow { Id = AccountLedgerContract.Account.Id, Email = "zoë@larkfield.example", Stamp = "s", IsClosed = false, Revision = 3, Sealed = [0, 9], Content = "{}" });
            db.Passkeys.Add(new PasskeyRow { Id = "key", AccountId = AccountLedgerContract.Account.Id, Content = "{}" });
            await db.SaveChangesAsync();
        }

        await hub.Get<IChannelLedger>().LeavesAsAsync(deliveries[0].Id, [new LeftFile("LK-412-7.pdf", "00")], default);
        await hub.Deliveries.ConfirmAddressesAsync(Stored.School, [new("SEN Team", "sen@x.example", new(2026, 1, 1), "office", "handshake")], default);
    }

    private static Severance Severance { get; } = new() { Id = Guid.Parse("0199aaaa-0000-7000-8000-000000000001"), School = Stored.School, Traces = Domain.Roll.PupilTraces.Of([A.Pupil(7)], []), Rolls = "roll", By = "dsl", At = DateTimeOffset.UnixEpoch };

    private static async Task KeepAsync(StoredHub hub)
    {
        var (said, id, pupil) = (new Said("lead", hub.Time.GetUtcNow(), "a complaint"), DerivedId.Of("kept"), A.Ref(1));
        await hub.Get<IRetentionLedger>().KeepAsync(new Keep { Id = id, Reference = "keep", School = Stored.School, Pupil = pupil, Begun = said }, default);
        var copy = new AccessCopy(id, "copy", Stored.School, pupil, said, new Dictionary<string, string> { ["record.pdf"] = "00" }, null);
        await hub.Get<IAccessLedger>().MadeAsync(copy, default);
        await hub.Get<IAccessLedger>().CheckedAsync(copy, new AccessCheck(said, 1, 2, "00"), default);
        await hub.Get<IRestores>().RegisterAsync(said.At, default);
        await using var db = await hub.Get<IDbContextFactory<HubContext>>().CreateDbContextAsync();
        db.Begun.Add(new() { DeliveryId = id, Key = id, At = said.At });
        await db.SaveChangesAsync();
    }

    private static async Task<List<string>> RowsAsync(HubContext db)
    {
        await using (db)
        {
            return
            [
                JsonSerializer.Serialize(await db.Nights.ToListAsync()),
                JsonSerializer.Serialize(await db.Works.OrderBy(row => row.Id).ToListAsync()),
                JsonSerializer.Serialize(await db.Snapshots.ToListAsync()),
                JsonSerializer.Serialize(await db.Papers.OrderBy(row => row.Id).ToListAsync()),
                JsonSerializer.Serialize(await db.Told.OrderBy(row => row.PaperId).ToListAsync()),
                JsonSerializer.Serialize(await db.Incidents.ToListAsync()),
                JsonSerializer.Serialize(await db.Deliveries.OrderBy(row => row.Reference).ToListAsync()),
                JsonSerializer.Serialize(await db.Attempts.ToListAsync()),
                JsonSerializer.Serialize(await db.AddressReleases.ToListAsync()),
                JsonSerializer.Serialize(await db.Confirmations.ToListAsync()),
                JsonSerializer.Serialize(await db.Proofs.ToListAsync()),
                JsonSerializer.Serialize(await db.Severances.ToListAsync()),
                JsonSerializer.Serialize(await db.Halts.ToListAsync()),
                JsonSerializer.Serialize(await db.Passwords.ToListAsync()),
                JsonSerializer.Serialize(await db.Accounts.ToListAsync()),
                JsonSerializer.Serialize(await db.Passkeys.ToListAsync()),
                JsonSerializer.Serialize(await db.Restores.ToListAsync()),
                JsonSerializer.Serialize(await db.Begun.OrderBy(row => row.DeliveryId).ToListAsync()),
                JsonSerializer.Serialize(await db.Keeps.ToListAsync()),
                JsonSerializer.Serialize(await db.AccessCopies.ToListAsync()),
                JsonSerializer.Serialize(await db.Decisions.ToListAsync()),
                JsonSerializer.Serialize(await db.ImportDecisions.ToListAsync()),
                JsonSerializer.Serialize(await db.HeldImports.ToListAsync()),
                JsonSerializer.Serialize(await db.RawFiles.ToListAsync()),
                JsonSerializer.Serialize(await db.RoundRequests.ToListAsync()),
                JsonSerializer.Serialize(await db.RoundReplies.ToListAsync()),
            ];
        }
    }
}
