using System.Net.Security;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using SenHub.Adapters.Settings;

namespace SenHub.Adapters.Mail.Smtp;

/// <summary>TLS 1.2 or 1.3 with the server's certificate checked: chain, dates and name.</summary>
/// <param name="host">The name the certificate must be for.</param>
/// <param name="roots">Trusted instead of the system's roots; null for the system's.</param>
internal sealed class Handshake(string host, X509Certificate2Collection? roots)
{
    private string? trouble;

    /// <summary>Last moment of the certificate the server showed, also when it was refused; null before that.</summary>
    public DateTimeOffset? CertificateEnds { get; private set; }

    /// <summary>The secured stream, and why it may not be used; null when all is well. Throws IOException when the server hangs up.</summary>
    public async Task<(Stream Secured, string? Trouble)> ShakeAsync(Stream plain, CancellationToken cancel)
    {
        var secured = new SslStream(plain, leaveInnerStreamOpen: false);
        try
        {
            await secured.AuthenticateAsClientAsync(Options(), cancel);
        }
        catch (AuthenticationException)
        {
            trouble ??= "the server and this hub have no TLS 1.2 or 1.3 in common";
        }

        return (secured, trouble);
    }

    private SslClientAuthenticationOptions Options() => new()
    {
        TargetHost = host,
        EnabledSslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13,
        CertificateRevocationCheckMode = X509RevocationMode.NoCheck, // decision 0004: an unreachable list must not stop mail
        CertificateChainPolicy = roots is null ? null : Roots.Only(roots),
        RemoteCertificateValidationCallback = (_, shown, _, errors) => Judge(shown as X509Certificate2, errors),
    };

    private bool Judge(X509Certificate2? shown, SslPolicyErrors errors)
    {
        CertificateEnds = shown is null ? null : new DateTimeOffset(shown.NotAfter).ToUniversalTime();
        trouble = Roots.Trouble(errors);
        return trouble is null;
    }
}
