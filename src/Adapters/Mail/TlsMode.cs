namespace SenHub.Adapters.Mail;

/// <summary>How the connection to the mail server is encrypted.</summary>
public enum TlsMode
{
    /// <summary>STARTTLS, without which nothing is sent; port 587 unless set.</summary>
    StartTls,

    /// <summary>TLS from the first byte; port 465 unless set.</summary>
    Implicit,

    /// <summary>None: only for a server on this machine; port 25 unless set.</summary>
    None,
}
