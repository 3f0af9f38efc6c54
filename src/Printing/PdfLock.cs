using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using SenHub.Printing.Pdf;

namespace SenHub.Printing;

/// <summary>
/// A password that opens files, with what is costly about it worked out once: keep one for a batch. Safe on any thread.
/// AES-256, revision 6 (ISO 32000-2, 7.6.4).
/// </summary>
public sealed class PdfLock
{
    private readonly Lazy<PasswordKeys> keys;

    internal PdfLock(byte[] password, FillBytes random)
    {
        Random = random;
        keys = new(() => PasswordKeys.Of(password, random));
    }

    internal FillBytes Random { get; }

    internal PasswordKeys Keys => keys.Value;

    /// <summary>A lock for a password of 1 to 127 bytes of UTF-8 after SASLprep; false for any other, and for one with characters that cannot be typed everywhere.</summary>
    public static bool TryMake(string? password, [NotNullWhen(true)] out PdfLock? made) => TryMake(password, RandomNumberGenerator.Fill, out made);

    internal static bool TryMake(string? password, FillBytes random, [NotNullWhen(true)] out PdfLock? made)
    {
        made = SaslPrep.TryPrepare(password, out var prepared) ? new PdfLock(prepared, random) : null;
        return made is not null;
    }
}
