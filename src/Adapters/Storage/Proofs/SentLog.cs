using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;

namespace SenHub.Adapters.Storage.Proofs;

/// <summary>The log as a text file that only grows; several processes may write to it, one at a time.</summary>
internal sealed class SentLog(string file) : ISentLog, IDisposable
{
    private const string Begin = "begun", Head = "head", Restore = "restored";
    private const int Tail = 16 * 1024, HashLength = 2 * SHA256.HashSizeInBytes;

    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(1);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    // Of this process one after the other, in the order in which they came; only for another's line is the file looked at again and again.
    private readonly SemaphoreSlim own = new(1);

    public async Task BegunAsync(BegunSend send, CancellationToken cancel)
    {
        try
        {
            await AppendAsync(string.Create(CultureInfo.InvariantCulture, $"{Begin} {send.At.ToUniversalTime():O} {send.Delivery:N} {send.Key:N}"), isKept: true, cancel);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new StorageFaultException("The log of what was sent cannot be written, and without it nothing is sent: give the hub's account the right to write in its folder (setting Proof:Folder), or make room on its disk.");
        }
    }

    public async Task HeadAsync(ProofHead head, CancellationToken cancel)
    {
        try
        {
            await AppendAsync(Words(Head, head), isKept: false, cancel);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // The line is committed; senhub check names the trouble, and no send begins until it is over.
        }
    }

    public Task RestoredAsync(ProofHead head, CancellationToken cancel) => AppendAsync(Words(Restore, head), isKept: true, cancel);

    public async Task<ProofHead?> LastAsync(CancellationToken cancel)
    {
        if (!File.Exists(file))
            return null;
        await own.WaitAsync(cancel);
        try
        {
            await using var stream = await OpenAsync(FileMode.Open, FileAccess.Read, FileShare.ReadWrite, cancel);
            stream.Position = Math.Max(0, stream.Length - Tail);
            using var reader = new StreamReader(stream, Encoding.ASCII);
            return (await reader.ReadToEndAsync(cancel)).Split('\n').Reverse().Select(Read).FirstOrDefault(line => line?.Head is not null)?.Head;
        }
        finally
        {
            own.Release();
        }
    }

    public async IAsyncEnumerable<SentLine> LinesAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        if (!File.Exists(file))
            yield break;
        await using var stream = await OpenAsync(FileMode.Open, FileAccess.Read, FileShare.ReadWrite, cancel);
        using var reader = new StreamReader(stream, Encoding.ASCII);
        while (await reader.ReadLineAsync(cancel) is { } text)
        {
            if (Read(text) is { } line)
                yield return line;
        }
    }

    public string? Trouble()
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            using var stream = new FileStream(file, FileMode.Append, FileAccess.Write, FileShare.ReadWrite);
            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return "the log of what was sent cannot be written: give the hub's account the right to write in its folder (setting Proof:Folder)";
        }
    }

    public void Dispose() => own.Dispose();

    private static string Words(string what, ProofHead head) =>
        string.Create(CultureInfo.InvariantCulture, $"{what} {head.At.ToUniversalTime():O} {head.Number} {(head.Hash.Length > 0 ? head.Hash : "-")}");

    private static SentLine? Read(string text)
    {
        if (text.Split(' ') is not [var what, var moment, var third, var fourth] || !DateTimeOffset.TryParseExact(moment, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var at))
            return null;
        return what switch
        {
            Begin when Guid.TryParseExact(third, "N", out var delivery) && Guid.TryParseExact(fourth, "N", out var key) => new SentLine(new BegunSend(delivery, key, at), null, IsRestored: false),
            // A full disk may tear a line within its hash: taken for a head, it would be one that no ledger has.
            Head or Restore when (fourth is "-" || fourth.Length == HashLength) && long.TryParse(third, NumberStyles.None, CultureInfo.InvariantCulture, out var number) => new SentLine(null, new ProofHead(number, fourth == "-" ? "" : fourth, at), what == Restore),
            _ => null,
        };
    }

    // What must not be lost waits for the disk; of heads the next is as good.
    private async Task AppendAsync(string line, bool isKept, CancellationToken cancel)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        await own.WaitAsync(cancel);
        try
        {
            await using var stream = await OpenAsync(FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, cancel);
            // A line that was torn when the power went is closed, so that the next one stands alone.
            stream.Position = Math.Max(0, stream.Length - 1);
            var isTorn = stream.Length > 0 && stream.ReadByte() != '\n';
            stream.Position = stream.Length;
            await stream.WriteAsync(Encoding.ASCII.GetBytes((isTorn ? "\n" : "") + line + "\n"), cancel);
            await stream.FlushAsync(cancel);
            if (isKept)
                stream.Flush(flushToDisk: true);
        }
        finally
        {
            own.Release();
        }
    }

    private async Task<FileStream> OpenAsync(FileMode mode, FileAccess access, FileShare share, CancellationToken cancel)
    {
        var watch = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                return new FileStream(file, mode, access, share);
            }
            catch (IOException fault) when (watch.Elapsed < Longest && fault is not (FileNotFoundException or DirectoryNotFoundException))
            {
                await Task.Delay(Glance, cancel); // another process writes its line
            }
        }
    }
}
