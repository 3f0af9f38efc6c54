using SenHub.Adapters.Mail.Mime;

namespace SenHub.Adapters.Mail.Smtp;

/// <summary>One mail for one mailbox.</summary>
/// <param name="Content">The whole message, lines ending in CRLF.</param>
/// <param name="EnvelopeId">By which reports on it are matched to the delivery (RFC 3461, 4.4).</param>
/// <param name="MayGo">Asked once, just before the final dot.</param>
internal sealed record Letter(Mailbox From, Mailbox To, ReadOnlyMemory<byte> Content, string EnvelopeId, Func<Task<bool>> MayGo)
{
    /// <summary>Whether an address can only be said in UTF-8 (RFC 6531).</summary>
    public bool NeedsUtf8 => From.NeedsUtf8 || To.NeedsUtf8;
}
