namespace SenHub.Adapters.Mail.Mime;

/// <summary>Who a mail is from, the same for every mail of a server.</summary>
/// <param name="Name">Shown beside the address; null for none.</param>
/// <param name="ReplyTo">A mailbox that somebody reads (SD-S8); null where From is one.</param>
/// <param name="Sensitivity">Value of the Sensitivity header (RFC 2156, 2.3.1.14).</param>
internal sealed record Sender(Mailbox From, string? Name, Mailbox? ReplyTo, string Sensitivity);
