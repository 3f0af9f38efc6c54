using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using SenHub.Adapters.Settings;

namespace SenHub.Workers.Desk.SignIn;

/// <summary>The desk's certificate, and the door that shows it.</summary>
internal static class DeskCertificate
{
    /// <summary>Loads it from its file.</summary>
    /// <exception cref="System.Security.Cryptography.CryptographicException">Another password, or no certificate.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static X509Certificate2 Load(DeskOptions options)
    {
        var password = SecretText.Read(options.SecretFile, DeskOptions.CertificateVariable);
        if (Path.GetExtension(options.CertificateFile).ToLowerInvariant() is ".pfx" or ".p12")
            return X509CertificateLoader.LoadPkcs12FromFile(options.CertificateFile, password);
        using var pem = password is null
            ? X509Certificate2.CreateFromPemFile(options.CertificateFile, options.KeyFile)
            : X509Certificate2.CreateFromEncryptedPemFile(options.CertificateFile, password, options.KeyFile);
        // Windows' TLS takes no key that lives in memory alone.
        return X509CertificateLoader.LoadPkcs12(pem.Export(X509ContentType.Pkcs12), null);
    }

    /// <summary>Has the server listen.</summary>
    public static void Listen(KestrelServerOptions server, DeskOptions options)
    {
        if (options.IsOpen)
            server.ListenAnyIP(options.Port, Dress);
        else
            server.ListenLocalhost(options.Port, Dress);

        // Read when the first browser comes: whether it can be is checked, and said, before anything starts.
        void Dress(ListenOptions listen)
        {
            if (!options.UsesTls)
                return;
            var certificate = new Lazy<X509Certificate2>(() => Load(options));
            listen.UseHttps(https => https.ServerCertificateSelector = (_, _) => certificate.Value);
        }
    }
}
