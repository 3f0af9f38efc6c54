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

/// <summary>A ledger with something of one child in every table that can hold a pupil, and of the child's brother beside it.</summary>
internal sealed class LedgerOfTwo(StoredHub hub)
{
    private static readonly Contact Shared = new() { Id = DerivedId.Of("contact", "of the brother"), Priority = 1, Name = "Mrs Rosheen Fieldhouse", Relationship = "Mother", Email = "rosheen@example.org", Phones = ["01632960111"] };

    private static readonly Contact Own = new() { Id = DerivedId.Of("contact", "own"), Priority = 2, Name = "Mr Tadhg Quillfëather", Relationship = "Father", Email = "tadhg.q@example.org", Phones = ["+441632960222"] };

    public static readonly Pupil Child = A.Pupil(7) with { Forename = "Aoifé", Surname = "Quillfëather", PreferredForename = "Effie", SourceId = "S-88231", Contacts = [Shared with { Id = DerivedId.Of("contact", "shared, of the child") }, Own] };

    public static readonly Pupil Brother = A.Pupil(3) with { Forename = "Cormac", Surname = "Fieldhouse", Contacts = [Shared] };

    public static readonly Said Word = new("dsl", new DateTimeOffset(2026, 11, 22, 19, 0, 0, TimeSpan.Zero), "Aoifé Quillfëather's grandmother rang");

    public static IReadOnlyList<string> Traces { get; } =
        [Child.Ref.ToString(), Child.Upn.ToString()!, Child.SourceId!, "Quillf", Child.Id.ToString("D"), Child.Id.ToString("N"), Own.Id.ToString("D"), Own.Email!, Own.Phones[0]];

    public async Task FillAsync()
    {
        var night = await hub.Ledger.OpenNightAsync(Stored.Night(Stored.School), default);
        var (theirs, others) = (Delivery("child", Child), Delivery("brother", Brother) with { State = DeliveryState.Held, Note = "read with Aoifé Quillfëather in mind" });
        var send = new NextWork(night, Stage.Deliveries, theirs.Id.ToString("N"));
        var told = new ToldFact("views.parent", "Views", [new ToldLine(null, [new ToldCell("", ToldText.Of("Effie Quillfëather likes it"))])]);
        var work = (await hub.Ledger.ClaimAsync(new NextWork(night, Stage.Import, "").Id, default))!;
        await hub.Ledger.CompleteAsync(work, new Saving
        {
            Papers = [Stored.PaperOf(theirs) with { Told = [told] }, Stored.PaperOf(others) with { Told = [told] }],
            Deliveries = [theirs, others],
            Snapshots = Values(),
            Decisions = [new ImportRecord("roll", "held", new { Held = new[] { Held } })],
            Held = [new HeldTonight(HeldOrigin.Roll, [Held], [], IsWhole: true)],
            Requests = [Asked],
            Next = [send],
            EndsNight = true,
        }, default);
        var sending = (await hub.Ledger.ClaimAsync(send.Id, default))!;
        await hub.Deliveries.BeginSendAsync(sending, theirs.Id, default);
        await hub.Deliveries.EndSendAsync(sending, theirs with { State = DeliveryState.Sent, ProviderId = $"for {Child.Id:N}", SentAt = hub.Time.GetUtcNow() }, null, default);
        var seen = (await hub.Deliveries.DeliveryAsync(others.Id, default))!;
        await hub.Get<IChannelLedger>().ConfirmAsync(seen, seen, default);
        await hub.Deliveries.ConfirmAddressesAsync(Stored.School, [new(Own.Id.ToString(), Own.Email!, new(2026, 1, 1), "office", "met"), new(Shared.Id.ToString(), Shared.Email!, new(2026, 1, 1), "office", "met with Effie Quillfëather")], default);
        await hub.Get<IEvidenceLedger>().ConfirmAsync(Stored.School, A.Word(A.Evidence("x.pdf")) with { Pupil = Child.Ref, Why = "read" }, default);
        foreach (var person in new[] { "Mr Tadhg Quillfëather", "Rosheen Fieldhouse" })
            await hub.Get<IGateLedger>().StopAsync(new Stop { Id = DerivedId.Of("stop", person), Reference = person[..5], School = Stored.School, Person = person, Begun = Word }, night.Date, default);
        await hub.Get<IGateLedger>().ConfirmPhrasesAsync(Stored.School, ["a hash"], Word, default);
        await SayMoreAsync(theirs);
    }

    private async Task SayMoreAsync(Delivery sent)
    {
        foreach (var pupil in new[] { Child.Ref, Brother.Ref })
        {
            await hub.Get<IRetentionLedger>().KeepAsync(new Keep { Id = DerivedId.Of("keep", pupil.ToString()), Reference = $"keep {pupil.Number}", School = Stored.School, Pupil = pupil, Begun = Word }, default);
            await hub.Get<IAccessLedger>().MadeAsync(new AccessCopy(DerivedId.Of("copy", pupil.ToString()), $"copy {pupil.Number}", Stored.School, pupil, Word, new Dictionary<string, string>(), null), default);
        }

        await hub.Get<IHaltLedger>().BeginAsync(HaltLedgerContract.Of("sftp:northmoor") with { Begun = Word with { Why = "the papers of Effie Quillfëather" } }, default);
        await hub.Get<IDeskLedger>().NoteAsync(DeskLedgerContract.Refused with { School = Stored.School, Reason = Word.Why }, default);
        await using var db = hub.Get<IDbContextFactory<HubContext>>().CreateDbContext();
        db.Begun.Add(new() { DeliveryId = sent.Id, Key = sent.Key, At = Word.At });
        db.Letters.Add(new() { Hash = "of a report", Mailbox = "mail", Kind = "Bounced", School = Stored.School.ToString(), DeliveryId = sent.Id, CameAt = Word.At, MetAt = Word.At });
        foreach (var contact in new[] { Own, Shared })
            db.Passwords.Add(new() { School = Stored.School.ToString(), Recipient = $"contact:{contact.Id}", Sealed = [1, 2, 3], Said = $$"""{"why":"told {{contact.Name}}, who rang for Effie Quillfëather"}""" });
        await db.SaveChangesAsync();
    }

    private static IReadOnlyList<Snapshot> Values() =>
    [
        new("roll", new SchoolRoll(Stored.School, 1, new DateOnly(2026, 11, 22), [Brother, Child])),
        new("import-exports", new List<ExportFile> { A.Export([A.Row(3), A.Row(7) with { SourceId = Child.SourceId, Surname = Child.Surname, Forename = Child.Forename }]) }),
        new("documents-telling", new Dictionary<string, string> { [Child.Ref.ToString()] = "x", [Brother.Ref.ToString()] = "like Aoifé Quillfëather" }),
    ];

    private static HeldImport Held => new()
    {
        School = Stored.School,
        Origin = HeldOrigin.Roll,
        ChangeId = DerivedId.Of("held", "upn"),
        Why = new Fault("upn-changed", new Place("x.csv"), "another UPN", "decide"),
        Owner = HoldOwner.SafeguardingLead,
        Items = [new HeldItem(Child.Ref, "UPN")],
    };

    private static InputRequest Asked => Rounds.AskedClass.Request with
    {
        Rows = [new InputRow("r1", Child.Ref, ["review"], new DateOnly(2026, 12, 1)), new InputRow("r2", Brother.Ref, ["review"], new DateOnly(2026, 12, 1))],
    };

    public static Delivery Delivery(string name, Pupil pupil) => Stored.Delivery(name) with
    {
        Subject = pupil.Ref.ToString(),
        State = DeliveryState.Ready,
        Recipient = new() { Key = $"contact:{pupil.Contacts[^1].Id}", Name = pupil.Contacts[^1].Name, Class = RecipientClass.Parent, Email = pupil.Contacts[^1].Email, Route = "mail" },
    };

    // Every column of every table as text; what is packed, unpacked; letters that JSON writes as numbers, as letters.
    public string Dump()
    {
        using var db = hub.Get<IDbContextFactory<HubContext>>().CreateDbContext();
        var text = new StringBuilder();
        db.Database.OpenConnection();
        foreach (var table in db.Model.GetEntityTypes().Select(entity => entity.GetTableName()!).Order(StringComparer.Ordinal))
        {
            using var command = db.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // the model's own table names
            command.CommandText = $"select * from {table} order by 1";
#pragma warning restore CA2100
            using var reader = command.ExecuteReader();
            while (reader.Read())
            {
                for (var at = 0; at < reader.FieldCount; at++)
                    text.Append(reader.GetValue(at) is byte[] packed ? Unpacked(packed) : Convert.ToString(reader.GetValue(at), CultureInfo.InvariantCulture)).Append('\n');
            }
        }

        return System.Text.RegularExpressions.Regex.Replace(text.ToString(), @"\\u([0-9A-Fa-f]{4})", match => ((char)Convert.ToInt32(match.Groups[1].Value, 16)).ToString());
    }

    private static string Unpacked(byte[] packed)
    {
        using var unpacker = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress);
        return new StreamReader(unpacker).ReadToEnd();
    }
}
