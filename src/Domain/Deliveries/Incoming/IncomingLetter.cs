namespace SenHub.Domain.Deliveries.Incoming;

/// <summary>A mail that came to the hub's mailbox, in the facts by which it is sorted. Everything in it is what its sender says, but for <see cref="IsVouched"/>.</summary>
public sealed record IncomingLetter
{
    /// <summary>The one address it says it is from, in lower case; null where it names none or several.</summary>
    public string? From { get; init; }

    /// <summary>The mail server made sure that it is from there.</summary>
    public bool IsVouched { get; init; }

    /// <summary>Its header says that a program wrote it (RFC 3834 and the habits of Exchange).</summary>
    public bool IsAutomatic { get; init; }

    /// <summary>It comes from a mail system itself: no return path, or a postmaster's name.</summary>
    public bool IsFromMailSystem { get; init; }

    /// <summary>Its subject, decoded.</summary>
    public string Subject { get; init; } = "";

    /// <summary>What its writer wrote, without what is quoted below it.</summary>
    public string Words { get; init; } = "";

    /// <summary>Message ids that it answers or encloses, without angle brackets.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>Addresses that it mentions, in its text or in the header of what it encloses, in lower case.</summary>
    public IReadOnlySet<string> Mentions { get; init; } = new HashSet<string>();

    /// <summary>What its status report says of each recipient (RFC 3464); empty where it has none.</summary>
    public IReadOnlyList<RecipientStatus> Statuses { get; init; } = [];

    /// <summary>It says what became of a mail in somebody's hands (RFC 8098): for example "displayed"; null where it says nothing of the kind.</summary>
    public string? Disposition { get; init; }

    /// <summary>Workbooks attached to it.</summary>
    public IReadOnlyList<EnclosedFile> Workbooks { get; init; } = [];
}

/// <summary>What a report says of one recipient.</summary>
/// <param name="Addresses">The final and the original recipient, in lower case, as far as they are said.</param>
/// <param name="Action">failed, delayed, delivered, relayed or expanded (RFC 3464, 2.3.3).</param>
/// <param name="Status">Status code of RFC 3463, or empty.</param>
public sealed record RecipientStatus(IReadOnlyList<string> Addresses, string Action, string Status);

/// <summary>A file in a mail.</summary>
public sealed record EnclosedFile(string Name, ReadOnlyMemory<byte> Content);
