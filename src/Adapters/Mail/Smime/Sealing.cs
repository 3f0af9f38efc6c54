using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace SenHub.Adapters.Mail.Smime;

/// <summary>
/// Signs and encrypts the content of a message (RFC 8551): a detached signature over SHA-256 first, then all of it, signature included, under AES-256-CBC
/// with the key wrapped by RSA-OAEP. The header stays readable: it is neutral.
/// </summary>
internal static class Sealing
{
    private const string Aes256Cbc = "2.16.840.1.101.3.4.1.42";
    private const string Sha256 = "2.16.840.1.101.3.4.2.1";

    /// <summary>The content with a signature beside it.</summary>
    /// <param name="entity">Its fields and its body, lines ending in CRLF, all in ASCII.</param>
    /// <param name="boundary">Stands nowhere in it.</param>
    public static string Signed(string entity, SigningCertificate by, string boundary)
    {
        var cms = new SignedCms(new ContentInfo(Encoding.ASCII.GetBytes(entity)), detached: true);
        var signer = new CmsSigner(SubjectIdentifierType.IssuerAndSerialNumber, by.Own) { DigestAlgorithm = new Oid(Sha256), IncludeOption = X509IncludeOption.EndCertOnly };
        signer.Certificates.AddRange(by.Chain);
        cms.ComputeSignature(signer, silent: true);
        return new StringBuilder("Content-Type: multipart/signed; protocol=\"application/pkcs7-signature\";\r\n micalg=sha-256; boundary=\"").Append(boundary).Append("\"\r\n")
            .Append("\r\n--").Append(boundary).Append("\r\n").Append(entity)
            .Append("\r\n--").Append(boundary).Append("\r\n").Append(Part("application/pkcs7-signature", "smime.p7s", cms.Encode()))
            .Append("\r\n--").Append(boundary).Append("--\r\n").ToString();
    }

    /// <summary>The content for one recipient's eyes.</summary>
    public static string Enveloped(string entity, X509Certificate2 recipient)
    {
        var cms = new EnvelopedCms(new ContentInfo(Encoding.ASCII.GetBytes(entity)), new AlgorithmIdentifier(new Oid(Aes256Cbc)));
        cms.Encrypt(new CmsRecipient(SubjectIdentifierType.IssuerAndSerialNumber, recipient, RSAEncryptionPadding.OaepSHA256));
        return Part("application/pkcs7-mime; smime-type=enveloped-data", "smime.p7m", cms.Encode());
    }

    private static string Part(string type, string name, byte[] content) =>
        $"Content-Type: {type};\r\n name={name}\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename={name}\r\n\r\n{Convert.ToBase64String(content, Base64FormattingOptions.InsertLineBreaks)}\r\n";
}
