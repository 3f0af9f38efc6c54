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
        await FillAsync();
        Assert.Contains(Files(), file => Encoding.UTF8.GetString(file).Contains(Child.Ref.ToString(), StringComparison.Ordinal));

        await SeverAsync();

        Assert.DoesNotContain(Files(), file => Traces.Any(trace => Encoding.UTF8.GetString(file).Contains(trace, StringComparison.OrdinalIgnoreCase)));
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

public abstract class SeveringContract(Engine engine) : IDisposable
{
    private static readonly Contact Shared = new() { Id = DerivedId.Of("contact", "of the brother"), Priority = 1, Name = "Mrs Rosheen Fieldhouse", Relationship = "Mother", Email = "rosheen@example.org", Phones = ["01632960111"] };

    private static readonly Contact Own = new() { Id = DerivedId.Of("contact", "own"), Priority = 2, Name = "Mr Tadhg Quillfëather", Relationship = "Father", Email = "tadhg.q@example.org", Phones = ["+441632960222"] };

    private protected static readonly Pupil Child = A.Pupil(7) with { Forename = "Aoifé", Surname = "Quillfëather", PreferredForename = "Effie", SourceId = "S-88231", Contacts = [Shared with { Id = DerivedId.Of("contact", "shared, of the child") }, Own] };

    private static readonly Pupil Brother = A.Pupil(3) with { Forename = "Cormac", Surname = "Fieldhouse", Contacts = [Shared] };

    private static readonly Said Word = new("dsl", new DateTimeOffset(2026, 11, 22, 19, 0, 0, TimeSpan.Zero), "Aoifé Quillfëather's grandmother rang");

    private protected static IReadOnlyList<string> Traces { get; } =
        [Child.Ref.ToString(), Child.Upn.ToString()!, Child.SourceId!, "Quillf", Child.Id.ToString("D"), Child.Id.ToString("N"), Own.Id.ToString("D"), Own.Email!, Own.Phones[0]];

    private protected StoredHub Hub { get; } = new(engine);

    private ISeveringLedger Ledger => Hub.Get<ISeveringLedger>();

    public void Dispose()
    {
        Hub.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Of_a_severed_pupil_no_table_holds_a_trace_and_of_the_others_nothing_is_lost()
    {
        await FillAsync();
        Assert.All(Traces, trace => Assert.Contains(trace, Dump(), StringComparison.OrdinalIgnoreCase));
        var brother = Delivery("brother", Brother);

        var severed = await SeverAsync();

        Assert.All(Traces, trace => Assert.DoesNotContain(trace, Dump(), StringComparison.OrdinalIgnoreCase));
        Assert.Equal((1, 1), (severed.Papers, severed.Deliveries));
        var roll = (await Hub.Ledger.LoadAsync<SchoolRoll>(Stored.School, "roll", DateOnly.MaxValue, default))!;
        var left = Assert.Single(roll.Pupils);
        Assert.Equal((Brother.Ref, "Mrs Rosheen Fieldhouse", "rosheen@example.org", 7), (left.Ref, left.Contacts[0].Name, left.Contacts[0].Email, roll.NumberedTo));
        var kept = (await Hub.Deliveries.DeliveryAsync(brother.Id, default))!;
        Assert.Equal((DeliveryState.Held, $"read with {JsonScrub.Blank} in mind"), (kept.State, kept.Note));
        Assert.Equal("rosheen@example.org", Assert.Single(await Hub.Deliveries.AddressReleasesAsync(Stored.School, default)).Address);
        Assert.Equal([Brother.Ref], (await Hub.Get<IRoundLedger>().RequestsAsync(Stored.School, DateOnly.MinValue, DateOnly.MaxValue, default)).SelectMany(request => request.Rows).Select(row => row.Pupil));
        Assert.Equal("Rosheen Fieldhouse", Assert.Single(await Hub.Get<IGateLedger>().StopsAsync(Stored.School, default)).Person);
        await using var db = Context();
        Assert.Equal((1, 1, 1, 1), (db.Keeps.Count(), db.AccessCopies.Count(), db.Decisions.Count(), db.Passwords.Count()));
        Assert.Equal((0, 0), (db.Begun.Count(), db.Letters.Count()));
    }

    [Fact]
    public async Task The_proof_stays_under_a_random_id_and_its_chain_holds_and_shows_a_change()
    {
        await FillAsync();
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
        await FillAsync();
        await using (var db = Context())
        {
            foreach (var line in db.Proofs.OrderBy(line => line.Number).ToList())
                (line.Seal, line.Salt, line.Hash) = (null, null, Domain.Deliveries.Proofs.ProofChain.Link(line.Number == 1 ? null : db.Proofs.Find(line.Number - 1)!.Hash, line.Line));
            await db.SaveChangesAsync();
        }

        await SeverAsync();

        var after = await ProofsAsync();
        Assert.True((await WalkAsync(after)).IsWhole);
        Assert.Contains("\"ReboundFrom\":1", after[^1].Line, StringComparison.Ordinal);
        Assert.All(Traces, trace => Assert.DoesNotContain(trace, Dump(), StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_severing_that_was_cut_off_is_gone_on_with_and_a_second_one_changes_nothing()
    {
        await FillAsync();
        var begun = await SeveranceAsync();
        await Ledger.BeginAsync(begun, default);
        var afterBegin = (await Ledger.UnfinishedAsync(Stored.School, default))!;
        Assert.Equal((begun.Id, Child.Ref, "dsl"), (afterBegin.Id, afterBegin.Traces!.Pupil, afterBegin.By));

        await Ledger.SeverAsync(afterBegin, default);
        var afterRows = (await Ledger.UnfinishedAsync(Stored.School, default))!;
        Assert.Null(afterRows.Traces);
        await Ledger.FinishAsync(afterRows, default);

        Assert.Null(await Ledger.UnfinishedAsync(Stored.School, default));
        Assert.Null(await Ledger.TracesAsync(Stored.School, Child.Ref, "roll", default));
        var (dump, again) = (Dump(), await Ledger.CountAsync(begun, default));
        Assert.Equal((0, 0, 0, 0, 0), (again.Snapshots, again.Papers, again.Deliveries, again.Proofs, again.Others));
        Assert.Equal(dump, Dump());
    }

    [Fact]
    public async Task While_work_is_in_somebodys_hands_nothing_is_severed()
    {
        await FillAsync();
        var night = await Hub.Ledger.OpenNightAsync(Stored.Night(Stored.School) with { Date = new DateOnly(2026, 11, 23) }, default);
        await Hub.Ledger.ClaimAsync(new NextWork(night, Stage.Import, "").Id, default);

        Assert.True(await Ledger.IsAtWorkAsync(Stored.School, default));
        await Assert.ThrowsAsync<StorageFaultException>(async () => await Ledger.SeverAsync(await SeveranceAsync(), default));
        Assert.Contains(Child.Ref.ToString(), Dump(), StringComparison.Ordinal);
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
        Traces = await Ledger.TracesAsync(Stored.School, Child.Ref, "roll", default),
        Rolls = "roll",
        By = "dsl",
        At = Word.At,
    };

    private protected async Task FillAsync()
    {
        var night = await Hub.Ledger.OpenNightAsync(Stored.Night(Stored.School), default);
        var (theirs, others) = (Delivery("child", Child), Delivery("brother", Brother) with { State = DeliveryState.Held, Note = "read with Aoifé Quillfëather in mind" });
        var send = new NextWork(night, Stage.Deliveries, theirs.Id.ToString("N"));
        var told = new ToldFact("views.parent", "Views", [new ToldLine(null, [new ToldCell("", ToldText.Of("Effie Quillfëather likes it"))])]);
        var work = (await Hub.Ledger.ClaimAsync(new NextWork(night, Stage.Import, "").Id, default))!;
        await Hub.Ledger.CompleteAsync(work, new Saving
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
        var sending = (await Hub.Ledger.ClaimAsync(send.Id, default))!;
        await Hub.Deliveries.BeginSendAsync(sending, theirs.Id, default);
        await Hub.Deliveries.EndSendAsync(sending, theirs with { State = DeliveryState.Sent, ProviderId = $"for {Child.Id:N}", SentAt = Hub.Time.GetUtcNow() }, null, default);
        var seen = (await Hub.Deliveries.DeliveryAsync(others.Id, default))!;
        await Hub.Get<IChannelLedger>().ConfirmAsync(seen, seen, default);
        await Hub.Deliveries.ConfirmAddressesAsync(Stored.School, [new(Own.Id.ToString(), Own.Email!, new(2026, 1, 1), "office", "met"), new(Shared.Id.ToString(), Shared.Email!, new(2026, 1, 1), "office", "met with Effie Quillfëather")], default);
        await Hub.Get<IEvidenceLedger>().ConfirmAsync(Stored.School, A.Word(A.Evidence("x.pdf")) with { Pupil = Child.Ref, Why = "read" }, default);
        foreach (var person in new[] { "Mr Tadhg Quillfëather", "Rosheen Fieldhouse" })
            await Hub.Get<IGateLedger>().StopAsync(new Stop { Id = DerivedId.Of("stop", person), Reference = person[..5], School = Stored.School, Person = person, Begun = Word }, night.Date, default);
        await Hub.Get<IGateLedger>().ConfirmPhrasesAsync(Stored.School, ["a hash"], Word, default);
        await SayMoreAsync(theirs);
    }

    private async Task SayMoreAsync(Delivery sent)
    {
        foreach (var pupil in new[] { Child.Ref, Brother.Ref })
        {
            await Hub.Get<IRetentionLedger>().KeepAsync(new Keep { Id = DerivedId.Of("keep", pupil.ToString()), Reference = $"keep {pupil.Number}", School = Stored.School, Pupil = pupil, Begun = Word }, default);
            await Hub.Get<IAccessLedger>().MadeAsync(new AccessCopy(DerivedId.Of("copy", pupil.ToString()), $"copy {pupil.Number}", Stored.School, pupil, Word, new Dictionary<string, string>(), null), default);
        }

        await Hub.Get<IHaltLedger>().BeginAsync(HaltLedgerContract.Of("sftp:northmoor") with { Begun = Word with { Why = "the papers of Effie Quillfëather" } }, default);
        await Hub.Get<IDeskLedger>().NoteAsync(DeskLedgerContract.Refused with { School = Stored.School, Reason = Word.Why }, default);
        await using var db = Context();
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

    private static Delivery Delivery(string name, Pupil pupil) => Stored.Delivery(name) with
    {
        Subject = pupil.Ref.ToString(),
        State = DeliveryState.Ready,
        Recipient = new() { Key = $"contact:{pupil.Contacts[^1].Id}", Name = pupil.Contacts[^1].Name, Class = RecipientClass.Parent, Email = pupil.Contacts[^1].Email, Route = "mail" },
    };

    private static Task<ProofVerdict> WalkAsync(IReadOnlyList<Adapters.Storage.Rows.ProofRow> rows) =>
        ProofWalk.AlongAsync(rows.Select(ProofLedger.ToLine).ToAsyncEnumerable(), default);

    private static Adapters.Storage.Rows.ProofRow Changed(Adapters.Storage.Rows.ProofRow line) => new()
    {
        Number = line.Number, At = line.At, School = line.School, DeliveryId = line.DeliveryId, State = line.State, Line = line.Line.Replace("\"Document\":\"00\"", "\"Document\":\"01\"", StringComparison.Ordinal), Hash = line.Hash, Seal = line.Seal, Salt = line.Salt,
    };

    private HubContext Context() => Hub.Get<IDbContextFactory<HubContext>>().CreateDbContext();

    private async Task<List<Adapters.Storage.Rows.ProofRow>> ProofsAsync()
    {
        await using var db = Context();
        return await db.Proofs.AsNoTracking().OrderBy(line => line.Number).ToListAsync();
    }

    // Every column of every table as text; what is packed, unpacked; letters that JSON writes as numbers, as letters.
    private string Dump()
    {
        using var db = Context();
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
