using Microsoft.Extensions.DependencyInjection;
using SenHub.Adapters.Storage.Proofs;
using SenHub.TestKit.Mail;

namespace SenHub.Adapters.Tests.Storage;

/// <summary>A restore is told outside when all of it is marked, and not before.</summary>
public sealed class RestoresCutOffTests : IDisposable
{
    private readonly TemporaryFolder home = new();
    private readonly TemporaryFolder other = new();
    private readonly FullLog log;

    public RestoresCutOffTests() => log = new FullLog(new SentLog(home.File("sent.log")));

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        home.Dispose();
        other.Dispose();
    }

    [Fact]
    public async Task A_restore_that_was_cut_off_before_it_was_told_is_found_again()
    {
        using (var lost = Hub(home))
        {
            await lost.Ledger.PrepareAsync(default);
            await lost.Ledger.OpenNightAsync(Stored.Night(Stored.School), default);
            var work = (await lost.Ledger.ClaimAsync(new Adapters.Storage.NextWork(Stored.Night(Stored.School) with { Run = 1 }, SenHub.Contracts.Stage.Import, "").Id, default))!;
            var delivery = Stored.Delivery("waits") with { State = Domain.Deliveries.DeliveryState.Ready };
            await lost.Ledger.CompleteAsync(work, new() { Papers = [Stored.PaperOf(delivery)], Deliveries = [delivery] }, default);
            await lost.Ledger.CopyToAsync(other.File("ledger.db"), default);
            await lost.Get<IProofLedger>().NoteAsync(Stored.School, Guid.Empty, "since", new { }, default);
        }

        using var hub = Hub(other);
        log.IsFull = true;
        await Assert.ThrowsAsync<IOException>(() => hub.Ledger.PrepareAsync(default));
        log.IsFull = false;

        Assert.NotNull(await hub.Get<IRestores>().LookAsync(default));
        Assert.Null(await hub.Get<IRestores>().LookAsync(default));
        Assert.True((await hub.Get<IProofLedger>().VerifyAsync([], default)).IsWhole);
    }

    private StoredHub Hub(TemporaryFolder folder) => new([], folder.Path, parts => parts.AddSingleton<ISentLog>(log));

    // Its disk is full in the moment a restore is told.
    private sealed class FullLog(ISentLog log) : ISentLog
    {
        public bool IsFull { get; set; }

        public Task BegunAsync(BegunSend send, CancellationToken cancel) => log.BegunAsync(send, cancel);

        public Task HeadAsync(ProofHead head, CancellationToken cancel) => log.HeadAsync(head, cancel);

        public Task RestoredAsync(ProofHead head, CancellationToken cancel) => IsFull ? throw new IOException("No space left on device") : log.RestoredAsync(head, cancel);

        public Task<ProofHead?> LastAsync(CancellationToken cancel) => log.LastAsync(cancel);

        public IAsyncEnumerable<SentLine> LinesAsync(CancellationToken cancel) => log.LinesAsync(cancel);

        public string? Trouble() => log.Trouble();
    }
}
