using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using SenHub.Adapters.Mail.Mime;

namespace SenHub.Adapters.Mail.Smime;

/// <summary>Certificates of recipients, one file each, called by the address: ep@eps.example.pem. Who lays one there vouches for it; it counts while it is in date, names just this address, and has an RSA key of 2048 bits or more that may encipher keys.</summary>
internal sealed class SealingCertificates(string? folder, TimeProvider time)
{
    private const int FewestBits = 2048;

    private static readonly string[] Endings = [".pem", ".cer", ".crt"];

    /// <summary>The certificate of a recipient; null where none can be used.</summary>
    public X509Certificate2? Of(Mailbox to) =>
        Files().Where(file => string.Equals(Path.GetFileNameWithoutExtension(file), to.Wire, StringComparison.OrdinalIgnoreCase)).Select(file => Usable(file, to.Wire)).FirstOrDefault(found => found is not null);

    /// <summary>How many files there are no use for, such as one that is out of date.</summary>
    public int Useless => Files().Count(file => Usable(file, Path.GetFileNameWithoutExtension(file)) is null);

    // Compared by name, never put together to a path: an address may hold a stroke.
    private IEnumerable<string> Files() =>
        folder is not null && Directory.Exists(folder) ? Directory.EnumerateFiles(folder).Where(file => Endings.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase)).Order(StringComparer.Ordinal) : [];

    private X509Certificate2? Usable(string file, string address)
    {
        try
        {
            var certificate = Read(file);
            var now = time.GetUtcNow();
            return now >= certificate.NotBefore.ToUniversalTime() && now < certificate.NotAfter.ToUniversalTime() && MayEncipher(certificate) && Names(certificate, address) ? certificate : null;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or CryptographicException)
        {
            return null;
        }
    }

    private static X509Certificate2 Read(string file)
    {
        var bytes = File.ReadAllBytes(file);
        return bytes.AsSpan().IndexOf("-----BEGIN CERTIFICATE-----"u8) >= 0 ? X509Certificate2.CreateFromPem(System.Text.Encoding.ASCII.GetString(bytes)) : X509CertificateLoader.LoadCertificate(bytes);
    }

    private static bool MayEncipher(X509Certificate2 certificate)
    {
        using var key = certificate.GetRSAPublicKey();
        var usage = certificate.Extensions.OfType<X509KeyUsageExtension>().FirstOrDefault();
        return key?.KeySize >= FewestBits && usage?.KeyUsages.HasFlag(X509KeyUsageFlags.KeyEncipherment) != false;
    }

    // RFC 8550, 3: in the alternative names, or in the subject of older ones.
    private static bool Names(X509Certificate2 certificate, string address) =>
        string.Equals(certificate.GetNameInfo(X509NameType.EmailName, forIssuer: false), address, StringComparison.OrdinalIgnoreCase);
}
