using SenHub.Domain.Import;

namespace SenHub.Adapters.Storage;

/// <summary>What the ledger keeps of the hub's mailboxes: how far they were read, what was met there, and what it meant.</summary>
public interface ILetterLedger
{
    /// <summary>How a mailbox was last read; null where it never was.</summary>
    Task<MailboxKept?> MailboxAsync(string mailbox, CancellationToken cancel);

    /// <summary>Keeps how far a round came, and what cut it off.</summary>
    Task KeepAsync(string mailbox, string? mark, string? trouble, CancellationToken cancel);

    /// <summary>The kind under which a mail was met before; null where it is new.</summary>
    /// <param name="hash">SHA-256 of its bytes, hexadecimal.</param>
    Task<string?> KnownAsync(string hash, CancellationToken cancel);

    /// <summary>How many mails of each kind were met in a mailbox since a moment.</summary>
    Task<IReadOnlyDictionary<string, int>> CountAsync(string mailbox, DateTimeOffset since, CancellationToken cancel);

    /// <summary>A delivery that a provider accepted under this id; null where there is none, or more than one.</summary>
    Task<Delivery?> ByProviderIdAsync(string providerId, CancellationToken cancel);

    /// <summary>Writes down that a mail was met, with all it means, in one transaction; met before, it changes nothing and is done.</summary>
    /// <returns>False where the delivery has moved on since it was seen: then nothing is written, and it is judged anew.</returns>
    Task<bool> MeetAsync(LetterMet letter, LetterChange? change, CancellationToken cancel);

    /// <summary>Writes down what a provider itself says of a send, without a mail; false where the delivery has moved on since it was seen.</summary>
    Task<bool> LearnAsync(LetterChange change, CancellationToken cancel);
}

/// <summary>A mailbox as the ledger knows it.</summary>
public sealed record MailboxKept(string? Mark, DateTimeOffset ReadAt, string? Trouble);

/// <summary>A mail that was met.</summary>
/// <param name="Kind">One of <see cref="LetterKinds"/>.</param>
public sealed record LetterMet(string Hash, string Mailbox, string Kind, DateTimeOffset CameAt)
{
    /// <summary>Whose school it is about, where it is about one.</summary>
    public SchoolNumber? School { get; init; }

    /// <summary>The delivery it is about, where it is about one.</summary>
    public Guid? DeliveryId { get; init; }
}

/// <summary>What a mail means for a delivery.</summary>
/// <param name="Seen">The delivery it was judged on.</param>
/// <param name="After">The delivery from now on; with its line of proof.</param>
/// <param name="HoldsAddress">Its address counts as confirmed no more.</param>
/// <param name="Alert">The work that tells of an address that gave a mail back; it is caused only when the address counted until now. Null where nobody is to be told.</param>
public sealed record LetterChange(Delivery Seen, Delivery After, bool HoldsAddress, NextWork? Alert);

/// <summary>Under what mails are counted.</summary>
public static class LetterKinds
{
    /// <summary>A report that a mail came back.</summary>
    public const string Returned = "returned";

    /// <summary>Another report: delayed, delivered, shown.</summary>
    public const string Report = "report";

    /// <summary>An automatic reply.</summary>
    public const string AutomaticReply = "automatic reply";

    /// <summary>A person's answer to a paper; it is noted, and stays for a person to read.</summary>
    public const string Answer = "answer";

    /// <summary>A handshake's code.</summary>
    public const string Code = "code";

    /// <summary>Teachers' sheets, handed to the inbox.</summary>
    public const string Sheets = "sheets";

    /// <summary>Left untouched for a person.</summary>
    public const string Left = "left";
}
