namespace SenHub.Adapters.Mail.Smtp;

/// <summary>How far a submission came. The order counts: nothing can have been delivered before <see cref="Answer"/>.</summary>
internal enum Phase
{
    /// <summary>Finding and reaching the server.</summary>
    Connect,

    /// <summary>TLS: negotiation and certificate.</summary>
    Tls,

    /// <summary>The server's first words.</summary>
    Greeting,

    /// <summary>EHLO.</summary>
    Hello,

    /// <summary>AUTH.</summary>
    SignIn,

    /// <summary>MAIL FROM.</summary>
    Mail,

    /// <summary>RCPT TO.</summary>
    Recipient,

    /// <summary>DATA.</summary>
    Data,

    /// <summary>The message itself, without its final dot.</summary>
    Body,

    /// <summary>The ledger was asked; the final dot is not out yet.</summary>
    Commit,

    /// <summary>The final dot is out: from here on silence means unknown.</summary>
    Answer,
}
