namespace SenHub.Adapters.Mail.Mime;

/// <summary>Who a mail is from: the school, or where its settings name nobody the server's own sender.</summary>
/// <param name="Name">Shown beside the address; null for none.</param>
/// <param name="ReplyTo">A mailbox that somebody reads (SD-S8); null where From is one.</param>
/// <param name="Sensitivity">Value of the Sensitivity header (RFC 2156, 2.3.1.14).</param>
internal sealed record Sender(Mailbox From, string? Name, Mailbox? ReplyTo, string Sensitivity)
{
    /// <summary>The tenant's sensitivity label as <see cref="SensitivityLabel"/> writes it; null for none.</summary>
    public string? Label { get; init; }

    /// <summary>The sender of one parcel; null when the school's settings hold something that is no mailbox.</summary>
    public Sender? Of(Channels.Parcel parcel)
    {
        var (from, replyTo) = (From, ReplyTo);
        if ((parcel.From is { } own && !Mailbox.TryParse(own, out from)) || (parcel.ReplyTo is { } answers && !Mailbox.TryParse(answers, out replyTo)))
            return null;
        return this with { From = from!, Name = parcel.From is null ? Name : null, ReplyTo = replyTo };
    }
}
