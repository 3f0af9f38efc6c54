using System.Security.Cryptography;
using System.Text;

namespace SenHub.Workers.Desk.SignIn;

/// <summary>Codes that are used once: to set an account up, and to get in when telephone or key is lost. Only their hashes are kept; at 80 random bits a plain hash cannot be tried through.</summary>
internal static class OneUseCodes
{
    /// <summary>Recovery codes of a set.</summary>
    public const int InASet = 10;

    // No letter that is read as another.
    private const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";

    /// <summary>A fresh code as it is shown, for example "k3vm-7wqp-xd2n-hb9t".</summary>
    public static string Make() => string.Join('-', Enumerable.Range(0, 4).Select(_ => RandomNumberGenerator.GetString(Letters, 4)));

    /// <summary>A fresh set.</summary>
    public static IReadOnlyList<string> MakeSet() => [.. Enumerable.Range(0, InASet).Select(_ => Make())];

    /// <summary>What is kept of a code, however it was typed.</summary>
    public static string HashOf(string typed) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(typed.Where(char.IsLetterOrDigit)).ToLowerInvariant())));

    /// <summary>Whether a code is the one of a hash.</summary>
    public static bool Fits(string typed, string hash) => CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(HashOf(typed)), Encoding.ASCII.GetBytes(hash));
}
