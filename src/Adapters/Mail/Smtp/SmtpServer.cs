using System.Security.Cryptography.X509Certificates;

namespace SenHub.Adapters.Mail.Smtp;

/// <summary>A server to submit to, as the settings name it.</summary>
internal sealed record SmtpServer(ServerAddress Address, TlsMode Tls, SmtpLimits Limits)
{
    /// <summary>Who signs in; null for a relay that knows this machine.</summary>
    public Credentials? Credentials { get; init; }

    /// <summary>Trusted instead of the system's roots.</summary>
    public X509Certificate2Collection? Roots { get; init; }

    /// <summary>Name for EHLO; null for this machine's address.</summary>
    public string? HelloName { get; init; }

    /// <summary>Connections at once.</summary>
    public int Connections { get; init; } = 2;
}
