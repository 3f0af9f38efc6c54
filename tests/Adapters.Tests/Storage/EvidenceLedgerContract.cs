using Microsoft.EntityFrameworkCore;
using SenHub.Adapters.Storage;
using SenHub.Contracts;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents.Enclosures;

namespace SenHub.Adapters.Tests.Storage;

public sealed class SqliteEvidenceLedgerTests() : EvidenceLedgerContract(Engine.Sqlite);

public sealed class PostgresEvidenceLedgerTests() : EvidenceLedgerContract(Engine.Postgres);

/// <summary>What people said of files is kept with who, when and why, and stands in the proof of what went.</summary>
public abstract class EvidenceLedgerContract(Engine engine) : IDisposable
{
    private static readonly EvidenceFile Report = A.Evidence();

    private readonly StoredHub hub = new(engine);

    private IEvidenceLedger Words => hub.Get<IEvidenceLedger>();

    public void Dispose()
    {
        hub.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task A_word_is_read_back_as_it_was_given_and_for_its_school_alone()
    {
        await Words.ConfirmAsync(Stored.School, A.Word(Report) with { Signs = "N4FH-0XCF" }, default);

        Assert.Equal(A.Word(Report) with { Signs = "N4FH-0XCF" }, Assert.Single(await Words.ConfirmationsAsync(Stored.School, default)));
        Assert.Empty(await Words.ConfirmationsAsync(Domain.Import.SchoolNumber.Parse("9994001"), default));
    }

    [Fact]
    public async Task The_last_word_on_a_file_stands_and_one_about_another_pupil_beside_it()
    {
        await Words.ConfirmAsync(Stored.School, A.Word(Report), default);
        await Words.ConfirmAsync(Stored.School, A.Word(Report, A.Ref(7)), default);

        await Words.ConfirmAsync(Stored.School, A.Word(Report, isTheirs: false, at: "2026-11-21T09:00:00Z"), default);

        var words = await Words.ConfirmationsAsync(Stored.School, default);
        Assert.Equal([false, true], words.OrderBy(word => word.IsTheirs).Select(word => word.IsTheirs));
        Assert.Equal(A.Ref(), Assert.Single(words, word => !word.IsTheirs).Pupil);
    }

    [Fact]
    public async Task A_delivery_keeps_its_bundle_and_its_proof_says_who_confirmed_which_file()
    {
        var word = A.Word(Report);
        var bundle = new Bundle { Files = [new() { As = BundledAs.Enclosure, Number = 1, Title = "Report", Name = "LK-412-7-03-enclosure-1.pdf", Bytes = 1, FirstPage = 4, File = Report, Word = word }], Troubles = ["none"] };
        var delivery = Stored.Delivery("bundled") with { State = DeliveryState.Ready, Bundle = bundle };
        var night = await hub.Ledger.OpenNightAsync(Stored.Night(Stored.School), default);
        var send = new NextWork(night, Stage.Deliveries, delivery.Id.ToString("N"));
        await hub.Ledger.CompleteAsync((await hub.Ledger.ClaimAsync(new NextWork(night, Stage.Import, "").Id, default))!, new Saving { Papers = [Stored.PaperOf(delivery)], Deliveries = [delivery], Next = [send] }, default);
        var saved = (await hub.Deliveries.DeliveryAsync(delivery.Id, default))!;

        await hub.Deliveries.EndSendAsync((await hub.Ledger.ClaimAsync(send.Id, default))!, saved with { State = DeliveryState.Sent }, null, default);

        Assert.Equal(bundle.Fingerprint, saved.Bundle!.Fingerprint);
        Assert.Equal(word, saved.Bundle.Files[0].Word);
        await using var db = await hub.Get<IDbContextFactory<HubContext>>().CreateDbContextAsync();
        var line = (await db.Proofs.SingleAsync()).Line;
        Assert.Contains(Report.Hash, line, StringComparison.Ordinal);
        Assert.Contains("jwhistler", line, StringComparison.Ordinal);
        Assert.Contains("LK-412-7-03-enclosure-1.pdf", line, StringComparison.Ordinal);
        Assert.DoesNotContain("speech-report", line, StringComparison.Ordinal);
    }
}
