using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace SenHub.Adapters.Settings;

/// <summary>Certificate authorities of a file, trusted instead of the system's.</summary>
internal static class Roots
{
    /// <summary>The certificates of a PEM file. Throws IOException, UnauthorizedAccessException or CryptographicException.</summary>
    public static X509Certificate2Collection Read(string file)
    {
        var roots = new X509Certificate2Collection();
        roots.ImportFromPemFile(file);
        return roots;
    }

    /// <summary>Whether a file can be read and holds at least one certificate.</summary>
    public static bool Holds(string file)
    {
        try
        {
            return Read(file).Count > 0;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or CryptographicException)
        {
            return false;
        }
    }

    /// <summary>Trusts these roots and no other. No list of withdrawn certificates is asked: one that cannot be reached must stop nothing (decision 0004).</summary>
    public static X509ChainPolicy Only(X509Certificate2Collection roots)
    {
        var policy = new X509ChainPolicy
        {
            TrustMode = X509ChainTrustMode.CustomRootTrust,
            RevocationMode = X509RevocationMode.NoCheck,
            DisableCertificateDownloads = true,
        };
        policy.CustomTrustStore.AddRange(roots);
        return policy;
    }

    /// <summary>What is wrong with a server's certificate, for a person; null when nothing is.</summary>
    public static string? Trouble(SslPolicyErrors errors) => errors switch
    {
        SslPolicyErrors.None => null,
        SslPolicyErrors.RemoteCertificateNameMismatch => "its certificate is for another name",
        SslPolicyErrors.RemoteCertificateNotAvailable => "it showed no certificate",
        _ => "its certificate is out of date or not signed by anyone trusted here",
    };
}
