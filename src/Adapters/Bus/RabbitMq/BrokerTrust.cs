using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using SenHub.Adapters.Settings;

namespace SenHub.Adapters.Bus.RabbitMq;

/// <summary>Judges the broker's certificate: chain, dates and name. Remembers what it saw.</summary>
/// <param name="roots">Trusted instead of the system's roots; null for the system's.</param>
internal sealed class BrokerTrust(X509Certificate2Collection? roots)
{
    // Extended key usage "server authentication" (RFC 5280, 4.2.1.12).
    private const string ServerUse = "1.3.6.1.5.5.7.3.1";

    /// <summary>Last moment of the certificate the broker showed, also when it was refused; null before that.</summary>
    public DateTimeOffset? CertificateEnds { get; private set; }

    /// <summary>Why the broker's certificate was refused; null while it was not.</summary>
    public string? Trouble { get; private set; }

    /// <summary>What the settings trust.</summary>
    public static BrokerTrust Of(BusOptions options) => new(options.RootFile is { } file ? Roots.Read(file) : null);

    /// <summary>Whether this certificate will do; called within the handshake.</summary>
    public bool Judge(object sender, X509Certificate? shown, X509Chain? chain, SslPolicyErrors errors)
    {
        var certificate = shown as X509Certificate2;
        CertificateEnds = certificate is null ? null : new DateTimeOffset(certificate.NotAfter).ToUniversalTime();
        if (roots is not null && certificate is not null)
            errors = errors & ~SslPolicyErrors.RemoteCertificateChainErrors | OfChain(certificate, chain, roots);
        Trouble = Roots.Trouble(errors);
        return Trouble is null;
    }

    private static SslPolicyErrors OfChain(X509Certificate2 certificate, X509Chain? shown, X509Certificate2Collection roots)
    {
        using var chain = new X509Chain { ChainPolicy = Roots.Only(roots) };
        chain.ChainPolicy.ApplicationPolicy.Add(new Oid(ServerUse));
        // Certificates between the broker's and the root's come with the handshake.
        foreach (var element in shown?.ChainElements ?? Enumerable.Empty<X509ChainElement>())
            chain.ChainPolicy.ExtraStore.Add(element.Certificate);
        return chain.Build(certificate) ? SslPolicyErrors.None : SslPolicyErrors.RemoteCertificateChainErrors;
    }
}
