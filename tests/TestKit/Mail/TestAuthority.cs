using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace SenHub.TestKit.Mail;

/// <summary>A certificate authority that lives as long as a test.</summary>
public sealed class TestAuthority : IDisposable
{
    private readonly ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly X509Certificate2 root;
    private readonly DateTimeOffset now = TimeProvider.System.GetUtcNow();
    private byte serial;

    public TestAuthority()
    {
        var request = new CertificateRequest("CN=SenHub test authority", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, true, 0, true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign, true));
        root = request.CreateSelfSigned(now.AddDays(-30), now.AddDays(30));
    }

    /// <summary>What a client has to trust.</summary>
    public string RootPem => root.ExportCertificatePem();

    /// <summary>A server certificate with its key, for this name; valid now unless it is to be expired.</summary>
    public X509Certificate2 Issue(string name, bool expired = false)
    {
        using var own = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN={name}", own, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(name);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid("1.3.6.1.5.5.7.3.1")], false));
        using var bare = request.Create(root, now.AddDays(-20), now.AddDays(expired ? -1 : 20), [++serial]);
        using var whole = bare.CopyWithPrivateKey(own);
        return X509CertificateLoader.LoadPkcs12(whole.Export(X509ContentType.Pfx), null, X509KeyStorageFlags.Exportable);
    }

    /// <summary>A certificate for this name that only itself has signed.</summary>
    public static X509Certificate2 SelfSigned(string name)
    {
        using var alone = new TestAuthority();
        var request = new CertificateRequest($"CN={name}", alone.key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(name);
        request.CertificateExtensions.Add(names.Build());
        using var whole = request.CreateSelfSigned(alone.now.AddDays(-20), alone.now.AddDays(20));
        return X509CertificateLoader.LoadPkcs12(whole.Export(X509ContentType.Pfx), null, X509KeyStorageFlags.Exportable);
    }

    public void Dispose()
    {
        root.Dispose();
        key.Dispose();
    }
}
