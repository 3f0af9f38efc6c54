using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace SenHub.Adapters.Mail.Smime;

/// <summary>The school's own certificate with its private key, and what stands above it, from one PEM file; read anew for each mail, so that a renewed one needs no restart.</summary>
/// <param name="Chain">Certificates of its authorities that the file holds too.</param>
internal sealed record SigningCertificate(X509Certificate2 Own, X509Certificate2Collection Chain)
{
    /// <summary>Null where the file holds no certificate with its key.</summary>
    public static SigningCertificate? Read(string file)
    {
        try
        {
            var own = X509Certificate2.CreateFromPemFile(file);
            var all = new X509Certificate2Collection();
            all.ImportFromPemFile(file);
            return own.HasPrivateKey ? new SigningCertificate(own, [.. all.Where(one => one.Thumbprint != own.Thumbprint)]) : null;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or CryptographicException)
        {
            return null;
        }
    }
}
