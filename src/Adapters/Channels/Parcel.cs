namespace SenHub.Adapters.Channels;

/// <summary>What goes to one recipient in one message. Subject, body and file names are neutral (gate 8).</summary>
public sealed record Parcel
{
    /// <summary>The delivery it belongs to.</summary>
    public required Guid DeliveryId { get; init; }

    /// <summary>Deterministic, so that a repeat can be recognised; without angle brackets.</summary>
    public required string MessageId { get; init; }

    /// <summary>The one recipient.</summary>
    public required string To { get; init; }

    /// <summary>The school's own sender address; null for the channel's.</summary>
    public string? From { get; init; }

    /// <summary>The school's mailbox that somebody reads (SD-S8); null for the channel's.</summary>
    public string? ReplyTo { get; init; }

    /// <summary>Subject without a pupil.</summary>
    public required string Subject { get; init; }

    /// <summary>Plain-text body without a pupil.</summary>
    public required string Body { get; init; }

    /// <summary>The same body as HTML; null for text only.</summary>
    public string? HtmlBody { get; init; }

    /// <summary>Date header: the moment the delivery was decided, so that a repeat has the same bytes.</summary>
    public required DateTimeOffset Date { get; init; }

    /// <summary>Files, in order.</summary>
    public IReadOnlyList<Attachment> Attachments { get; init; } = [];

    /// <summary>Whether any attachment is about a pupil.</summary>
    public bool HoldsPupilPapers { get; init; }

    /// <summary>Every file opens with the recipient's own password only.</summary>
    public bool IsLocked { get; init; }

    /// <summary>Called before <see cref="BeforeCommit"/> by a channel that learns on the way how this send can be found again; the ledger keeps it with the attempt.</summary>
    public Action<string> Trace { get; init; } = _ => { };

    /// <summary>Called once just before the point of no return; false stops the send with nothing delivered. Writes the attempt ahead.</summary>
    public Func<CancellationToken, Task<bool>> BeforeCommit { get; init; } = _ => Task.FromResult(true);
}

/// <summary>One file of a parcel. The name is an id.</summary>
/// <param name="MediaType">For example application/pdf or text/calendar; method=PUBLISH.</param>
public sealed record Attachment(string Name, string MediaType, ReadOnlyMemory<byte> Content)
{
    /// <summary>The part of an upload it belongs to, from 1: in a tray a folder of its own. Null where there are no parts; a mail knows none.</summary>
    public int? Part { get; init; }
}

/// <summary>A send that was begun and whose end nobody saw.</summary>
/// <param name="StartedAt">When the ledger was asked, just before the point of no return.</param>
public sealed record Attempt(Guid DeliveryId, string MessageId, string To, DateTimeOffset StartedAt)
{
    /// <summary>So long the other side may still be at work on what it was given: that it knows nothing of it yet proves nothing.</summary>
    public static TimeSpan Settling { get; } = TimeSpan.FromMinutes(10);

    /// <summary>What the channel gave to <see cref="Parcel.Trace"/>; null where it gave nothing.</summary>
    public string? Trace { get; init; }

    /// <summary>Whether what the other side does not know by now it never got.</summary>
    public bool IsSettled(DateTimeOffset now) => now - StartedAt > Settling;
}
