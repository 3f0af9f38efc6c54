using System.Globalization;
using System.Security.Cryptography;
using SenHub.Adapters.Inbox;
using SenHub.Adapters.Mail.Reading;
using SenHub.Adapters.Mail.Smtp;

namespace SenHub.Adapters.Mail.Imap;

/// <summary>The hub's mailbox on a mail server, read by IMAP (RFC 9051, and its older self RFC 3501).</summary>
internal sealed class ImapMailbox(ImapOptions options, TimeProvider time) : IHubMailbox
{
    // More wait for the next round, so that one round has an end.
    private const int MostARound = 500;

    private const int FirstDays = 30;

    private static readonly TimeSpan LongestRound = TimeSpan.FromMinutes(10);

    private readonly SenderProof proof = new(options.Vouching, options.Authority);

    public string Name { get; } = $"imap:{options.User}@{options.Host}/{options.Folder}";

    public async Task<MailboxRound> ReadAsync(string? mark, Func<ReceivedMail, CancellationToken, Task<MailFate>> take, CancellationToken cancel)
    {
        var round = new MailboxRound(mark, 0, null);
        var (_, trouble) = await OpenAsync(onlyLook: false, async (folder, stop) => await RoundAsync(folder, mark, take, progress => round = progress, stop, cancel), cancel);
        return round with { Trouble = trouble };
    }

    public async Task<MailboxState> LookAsync(CancellationToken cancel)
    {
        var mails = 0;
        var (ends, trouble) = await OpenAsync(onlyLook: true, (folder, _) => Task.FromResult(mails = folder.Mails), cancel);
        return new(trouble is null ? mails : null, trouble) { CertificateEnds = ends, VouchesForSenders = options.Vouching != Vouching.None };
    }

    // From here on a fault of the connection is the round's end, and one of the caller's passes through.
    private async Task<(DateTimeOffset? CertificateEnds, string? Trouble)> OpenAsync(bool onlyLook, Func<ImapFolder, CancellationToken, Task> use, CancellationToken cancel)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(LongestRound);
        var opening = new ImapOpening(options);
        try
        {
            using var wire = await ImapWire.ConnectAsync(options, limit.Token);
            if (await opening.RunAsync(wire, limit.Token) is { } refused)
                return (opening.CertificateEnds, refused);
            var folder = new ImapFolder(wire, opening.Offers);
            if (!await folder.OpenAsync(options.Folder, onlyLook, limit.Token))
                return (opening.CertificateEnds, "the server has no such folder: correct Folder");
            await use(folder, limit.Token);
            await wire.AskAsync("LOGOUT", limit.Token);
            return (opening.CertificateEnds, null);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return (opening.CertificateEnds, "the server was too slow");
        }
        catch (Exception fault) when (Wire.IsFault(fault))
        {
            return (opening.CertificateEnds, fault is TimeoutException ? "no answer in time" : fault is InvalidDataException ? "the server does not speak IMAP as it should" : "the connection failed");
        }
    }

    private async Task RoundAsync(ImapFolder folder, string? mark, Func<ReceivedMail, CancellationToken, Task<MailFate>> take, Action<MailboxRound> progress, CancellationToken stop, CancellationToken cancel)
    {
        // Another validity: old numbers mean nothing, so all of the last days is read again; what was settled is known by its bytes.
        var last = MarkOf(mark) is var (validity, uid) && validity == folder.Validity ? uid : (uint?)null;
        var since = last is null ? DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime).AddDays(-FirstDays) : (DateOnly?)null;
        var found = await folder.FindAsync(last + 1 ?? 1, since, stop) ?? throw new InvalidDataException("The server does not search.");
        foreach (var (number, mail) in found.Take(MostARound).Index())
        {
            if (await folder.FetchAsync(mail, stop) is { } fetched && await HandOverAsync(fetched, take, cancel) == MailFate.Settled)
                await folder.MoveAsync(mail, options.Settled, stop);
            progress(new(string.Create(CultureInfo.InvariantCulture, $"{folder.Validity} {mail}"), number + 1, null));
        }
    }

    // What goes wrong on our side is no fault of the connection, and must not be taken for one.
    private async Task<MailFate> HandOverAsync(FetchedMail fetched, Func<ReceivedMail, CancellationToken, Task<MailFate>> take, CancellationToken cancel)
    {
        var letter = LetterReader.Read(fetched.Bytes, proof, fetched.IsWhole);
        try
        {
            return await take(new(Convert.ToHexStringLower(SHA256.HashData(fetched.Bytes)), fetched.CameAt ?? time.GetUtcNow(), letter), cancel);
        }
        catch (Exception ours) when (Wire.IsFault(ours))
        {
            throw new MailNotTakenException(ours);
        }
    }

    private static (uint Validity, uint Uid)? MarkOf(string? mark) =>
        mark?.Split(' ') is [var validity, var uid]
        && uint.TryParse(validity, NumberStyles.None, CultureInfo.InvariantCulture, out var one) && uint.TryParse(uid, NumberStyles.None, CultureInfo.InvariantCulture, out var two)
            ? (one, two)
            : null;
}
