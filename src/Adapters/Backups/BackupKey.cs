using System.Security.Cryptography;
using SenHub.Adapters.Raw;

namespace SenHub.Adapters.Backups;

/// <summary>The key of a backup, made of a passphrase that people keep (PBKDF2, RFC 8018, SHA-512).</summary>
internal static class BackupKey
{
    /// <summary>Rounds of a new backup: OWASP's advice for this hash is 210,000.</summary>
    public const int Rounds = 250_000;

    private const int SaltLength = 32;

    /// <summary>A fresh salt as it stands in the note.</summary>
    public static string MakeSalt() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(SaltLength));

    /// <summary>The key; the same for the same passphrase, salt and rounds.</summary>
    public static HubKey Of(string passphrase, string salt, int rounds) =>
        HubKey.Of(Rfc2898DeriveBytes.Pbkdf2(passphrase.Normalize(), Convert.FromBase64String(salt), rounds, HashAlgorithmName.SHA512, HubKey.Length));
}
