using SenHub.Domain.Deliveries.Incoming;

namespace SenHub.Adapters.Inbox;

/// <summary>The hub's own mailbox: reports, automatic replies, codes and teachers' sheets come there, among mails for people. What is not the hub's stays as it is.</summary>
public interface IHubMailbox
{
    /// <summary>By which the ledger keeps how far it was read.</summary>
    string Name { get; }

    /// <summary>Hands over every mail that came since the mark, the oldest first; what was settled is moved aside. A round that is cut off begins again at the old mark, so the same mail may come twice.</summary>
    /// <param name="mark">How far an earlier round came; null for the mails of the last thirty days.</param>
    /// <param name="take">What becomes of each; an exception of it ends the round.</param>
    Task<MailboxRound> ReadAsync(string? mark, Func<ReceivedMail, CancellationToken, Task<MailFate>> take, CancellationToken cancel);

    /// <summary>Signs in and looks, without reading a mail.</summary>
    Task<MailboxState> LookAsync(CancellationToken cancel);
}

/// <summary>A mail as it was received.</summary>
/// <param name="Hash">SHA-256 of its bytes, hexadecimal: the same mail wherever it lies and however it is counted.</param>
/// <param name="CameAt">When the server took it.</param>
public sealed record ReceivedMail(string Hash, DateTimeOffset CameAt, IncomingLetter Letter);

/// <summary>What became of a mail.</summary>
public enum MailFate
{
    /// <summary>It is the hub's and settled: it is moved aside.</summary>
    Settled,

    /// <summary>It is a person's to read: it stays untouched.</summary>
    Left,
}

/// <summary>How a round of reading ended.</summary>
/// <param name="Mark">Where the next one begins.</param>
/// <param name="Read">Mails handed over.</param>
/// <param name="Trouble">What cut it off, in words without an address; null when it came to the end.</param>
public sealed record MailboxRound(string? Mark, int Read, string? Trouble);

/// <summary>What was found when the mailbox was looked at.</summary>
/// <param name="Mails">Mails in it; null where it could not be told.</param>
/// <param name="Trouble">What stands in the way, with what to do; null when it can be read.</param>
public sealed record MailboxState(int? Mails, string? Trouble)
{
    /// <summary>Last moment of the server's certificate; null where none was shown.</summary>
    public DateTimeOffset? CertificateEnds { get; init; }

    /// <summary>When the secret or the client certificate runs out, where that is known.</summary>
    public DateTimeOffset? SecretEnds { get; init; }

    /// <summary>Whether the server vouches for senders: else codes and teachers' sheets that come by mail are left for a person.</summary>
    public bool VouchesForSenders { get; init; }
}
