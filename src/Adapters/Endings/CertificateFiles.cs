using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace SenHub.Adapters.Endings;

/// <summary>Certificates in files, PEM or DER, looked at for their last day only.</summary>
internal static class CertificateFiles
{
    /// <summary>The soonest last day (UTC) of the certificates in a file; null where it holds none or cannot be read.</summary>
    public static DateOnly? SoonestEnd(string file)
    {
        try
        {
            var bytes = File.ReadAllBytes(file);
            var all = new X509Certificate2Collection();
            if (bytes.AsSpan().IndexOf("-----BEGIN"u8) >= 0)
                all.ImportFromPem(System.Text.Encoding.ASCII.GetString(bytes));
            else
                all.Add(X509CertificateLoader.LoadCertificate(bytes));
            var ends = all.Select(certificate => LastDayOf(certificate.NotAfter)).ToList();
            foreach (var certificate in all)
                certificate.Dispose();
            return ends.Count == 0 ? null : ends.Min();
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or CryptographicException)
        {
            return null;
        }
    }

    /// <summary>The day in UTC of a certificate's last moment.</summary>
    public static DateOnly LastDayOf(DateTime notAfter) => DateOnly.FromDateTime(notAfter.ToUniversalTime());
}
