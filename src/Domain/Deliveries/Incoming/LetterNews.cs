namespace SenHub.Domain.Deliveries.Incoming;

/// <summary>What a mail that came means for the delivery it is about.</summary>
/// <param name="State">The delivery's state from now on.</param>
/// <param name="Note">In words for people; no pupil, no address.</param>
/// <param name="HoldsAddress">The address is to be confirmed anew before anything else goes there.</param>
public sealed record LetterNews(DeliveryState State, string Note, bool HoldsAddress = false)
{
    /// <summary>The mail reached its mailbox; nobody need have read it.</summary>
    public const string Reached = "it reached the mailbox";

    /// <summary>Starts the note of an automatic reply.</summary>
    public const string AutomaticReply = "an automatic reply came back";

    /// <summary>It was given back to nobody in person: the mailbox's owner is gone.</summary>
    public const string Gone = "an automatic reply says that this person is no longer there";

    private static readonly DeliveryState[] Open = [DeliveryState.Sent, DeliveryState.Sending, DeliveryState.Unknown];

    /// <summary>What it means; null where nothing changes: it is about another recipient, the delivery is settled, or the same was said before.</summary>
    /// <param name="recipient">The delivery's address, in lower case.</param>
    /// <param name="note">The delivery's note until now.</param>
    public static LetterNews? Of(IncomingLetter letter, string recipient, DeliveryState state, string? note)
    {
        var news = Open.Contains(state) && IsAbout(letter, recipient) ? Judge(letter, LetterSorting.Of(letter, recipient), note) : null;
        return news is null || (news.State == state && news.Note == note) ? null : news;
    }

    /// <summary>Whether it is about a mail to this address, or from it: who knows a message's id need not be its recipient.</summary>
    public static bool IsAbout(IncomingLetter letter, string recipient) => LetterSorting.Of(letter) switch
    {
        LetterKind.AutomaticReply or LetterKind.FromPerson or LetterKind.Shown => letter.From == recipient,
        _ when letter.Statuses.Count > 0 => letter.Statuses.Any(status => status.Addresses.Contains(recipient)),
        _ => letter.Mentions.Contains(recipient),
    };

    // A mail that came back, waits or was answered has gone: an end that nobody saw is known by it.
    private static LetterNews? Judge(IncomingLetter letter, LetterKind kind, string? note) => kind switch
    {
        LetterKind.Failed failed => new(DeliveryState.Bounced, $"the mail came back{Why(failed.Status)}", HoldsAddress: true),
        LetterKind.Delayed => new(DeliveryState.Sent, "a mail server on the way says that it waits and is tried again"),
        LetterKind.Delivered => new(DeliveryState.Sent, Kept(note) ?? Reached),
        LetterKind.Shown when letter.IsVouched => new(DeliveryState.Acknowledged, "the recipient's program says that it was shown"),
        LetterKind.AutomaticReply { IsGone: true } => new(DeliveryState.Sent, Gone),
        LetterKind.AutomaticReply => new(DeliveryState.Sent, $"{AutomaticReply}: it may not have been read"),
        LetterKind.FromPerson when letter.IsVouched => new(DeliveryState.Acknowledged, "answered by mail: read the answer in the hub's mailbox"),
        _ => null,
    };

    // That nobody reads the mailbox is worth more than that the mail lies in it.
    private static string? Kept(string? note) =>
        note is not null && (note.StartsWith(AutomaticReply, StringComparison.Ordinal) || note == Gone) ? note : null;

    // RFC 3463: the subject digit says what is at fault.
    private static string Why(string status) => status.Split('.') is [_, var subject, var detail]
        ? ": " + (subject, detail) switch
        {
            ("1", _) => "there is no such address",
            ("2", "1") => "the mailbox is switched off",
            ("2", "2") => "the mailbox is full",
            ("2", _) => "the mailbox takes no mail",
            ("3", _) => "the recipient's mail system cannot take it",
            ("4", _) => "the recipient's mail server could not be reached",
            ("6", _) => "the recipient's mail system could not read it",
            ("7", _) => "the recipient's mail system does not let it in",
            _ => "the recipient's mail system gave no reason",
        } + $" ({status})"
        : "";
}
