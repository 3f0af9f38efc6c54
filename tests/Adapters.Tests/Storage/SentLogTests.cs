using SenHub.Adapters.Storage;
using SenHub.Adapters.Storage.Proofs;
using SenHub.TestKit.Mail;

namespace SenHub.Adapters.Tests.Storage;

public sealed class SentLogTests : IDisposable
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero);

    private static readonly string Hash = new('A', 64);

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    private string File => Path.Combine(folder.Path, "proof", "sent.log");

    [Fact]
    public async Task What_is_written_is_read_back_in_its_order()
    {
        var log = new SentLog(File);
        var send = new BegunSend(Guid.Parse("11111111-1111-1111-1111-111111111111"), Guid.Parse("22222222-2222-2222-2222-222222222222"), Noon);

        await log.BegunAsync(send, default);
        await log.HeadAsync(new ProofHead(7, Hash, Noon), default);
        await log.RestoredAsync(new ProofHead(0, "", Noon), default);

        Assert.Equal([new SentLine(send, null, false), new SentLine(null, new ProofHead(7, Hash, Noon), false), new SentLine(null, new ProofHead(0, "", Noon), true)], await AllAsync(log));
        Assert.Equal(new ProofHead(0, "", Noon), await log.LastAsync(default));
    }

    [Theory]
    [InlineData("head 2026-11-24T12:0")]
    [InlineData("head 2026-11-24T12:00:00.0000000+00:00 9 ")]
    [InlineData("head 2026-11-24T12:00:00.0000000+00:00 9 AAAAAAAAAAAA")]
    public async Task A_line_torn_by_a_power_cut_or_a_full_disk_is_left_out_and_harms_no_other(string torn)
    {
        var log = new SentLog(File);
        await log.HeadAsync(new ProofHead(7, Hash, Noon), default);
        await System.IO.File.AppendAllTextAsync(File, torn);
        Assert.Equal(7, (await log.LastAsync(default))!.Number);

        await log.HeadAsync(new ProofHead(8, Hash, Noon), default);

        Assert.Equal([7L, 8L], (await AllAsync(log)).Select(line => line.Head!.Number));
    }

    [Fact]
    public async Task Several_who_write_at_once_lose_no_line()
    {
        await Task.WhenAll(Enumerable.Range(0, 4).Select(process => Task.Run(async () =>
        {
            var log = new SentLog(File);
            for (var at = 0; at < 25; at++)
                await log.HeadAsync(new ProofHead((process * 100) + at, Hash, Noon), default);
        })));

        Assert.Equal(100, (await AllAsync(new SentLog(File))).Select(line => line.Head!.Number).Distinct().Count());
    }

    [Fact]
    public async Task Where_it_cannot_be_written_no_send_begins()
    {
        await System.IO.File.WriteAllTextAsync(Path.Combine(folder.Path, "proof"), "a file where the folder should be");
        var log = new SentLog(File);

        await Assert.ThrowsAsync<StorageFaultException>(() => log.BegunAsync(new BegunSend(Guid.Empty, Guid.Empty, Noon), default));
        Assert.NotNull(log.Trouble());
    }

    private static async Task<List<SentLine>> AllAsync(SentLog log)
    {
        var lines = new List<SentLine>();
        await foreach (var line in log.LinesAsync(default))
            lines.Add(line);
        return lines;
    }
}
