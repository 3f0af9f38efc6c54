using System.Security.Cryptography;

namespace SenHub.Printing.Pdf;

/// <summary>The slow hash of a password (ISO 32000-2, algorithm 2.B).</summary>
internal static class HardenedHash
{
    private const int Rounds = 64, Copies = 64;

    /// <summary>32 bytes.</summary>
    /// <param name="user">The 48 bytes of /U for an owner's password; nothing for a user's.</param>
    public static byte[] Of(ReadOnlySpan<byte> password, ReadOnlySpan<byte> salt, ReadOnlySpan<byte> user)
    {
        byte[] key = SHA256.HashData([.. password, .. salt, .. user]);
        using var aes = Aes.Create();
        for (var round = 0; ; round++)
        {
            var last = Once(aes, [.. password, .. key, .. user], ref key);
            if (round >= Rounds - 1 && last <= round - 31)
                return key[..32];
        }
    }

    // One round: encrypt many copies, then hash by a function that the cipher text chooses. The last byte decides whether to go on.
    private static byte Once(Aes aes, byte[] one, ref byte[] key)
    {
        var all = new byte[one.Length * Copies];
        for (var i = 0; i < Copies; i++)
            one.CopyTo(all, i * one.Length);

        aes.SetKey(key.AsSpan(0, 16));
        var cipher = aes.EncryptCbc(all, key.AsSpan(16, 16), PaddingMode.None);
        var sum = 0;
        foreach (var part in cipher.AsSpan(0, 16))
            sum += part;

        key = (sum % 3) switch { 0 => SHA256.HashData(cipher), 1 => SHA384.HashData(cipher), _ => SHA512.HashData(cipher) };
        return cipher[^1];
    }
}
