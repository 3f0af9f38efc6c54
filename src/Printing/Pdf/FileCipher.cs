using System.Buffers.Binary;
using System.Security.Cryptography;

namespace SenHub.Printing.Pdf;

/// <summary>
/// Encrypts one file with a key of its own. Only streams need it: our strings lie in object streams, which are encrypted whole
/// (ISO 32000-2, 7.5.7).
/// </summary>
internal sealed class FileCipher : IDisposable
{
    // Print, also finely; copy; extract for those who hear the file (ISO 32000-2, table 22, bits 3, 5, 10, 12; PDF/UA-1, 7.16). Changes are refused.
    private const int Permissions = unchecked((int)0xFFFFF0C0) | 4 | 16 | 512 | 2048;

    private readonly PasswordKeys keys;
    private readonly FillBytes random;
    private readonly Aes aes = Aes.Create();

    public FileCipher(PdfLock with)
    {
        (keys, random) = (with.Keys, with.Random);
        var key = new byte[32];
        random(key);
        aes.Key = key;
    }

    /// <summary>The initial vector, then the cipher text.</summary>
    public byte[] Encrypt(ReadOnlySpan<byte> plain)
    {
        var cipher = new byte[16 + aes.GetCiphertextLengthCbc(plain.Length)];
        var vector = cipher.AsSpan(0, 16);
        random(vector);
        aes.EncryptCbc(plain, vector, cipher.AsSpan(16));
        return cipher;
    }

    /// <summary>The encryption dictionary, itself in the clear.</summary>
    public PdfBytes Dictionary()
    {
        var body = new PdfBytes().Add("<</Filter/Standard/V 5/R 6/Length 256/P "u8).Number(Permissions);
        body.Add("/U<"u8).Hexadecimal(keys.User).Add(">/UE<"u8).Hexadecimal(PasswordKeys.Wrap(keys.UserKey, aes.Key));
        body.Add(">/O<"u8).Hexadecimal(keys.Owner).Add(">/OE<"u8).Hexadecimal(PasswordKeys.Wrap(keys.OwnerKey, aes.Key));
        body.Add(">/Perms<"u8).Hexadecimal(Sealed()).Add(">/EncryptMetadata true"u8);
        return body.Add("/CF<</StdCF<</AuthEvent/DocOpen/CFM/AESV3/Length 32>>>>/StmF/StdCF/StrF/StdCF>>"u8);
    }

    /// <inheritdoc />
    public void Dispose() => aes.Dispose();

    // The permissions once more, so that a change of them shows (algorithm 10).
    private byte[] Sealed()
    {
        Span<byte> plain = stackalloc byte[16];
        BinaryPrimitives.WriteInt32LittleEndian(plain, Permissions);
        plain[4..8].Fill(0xFF);
        "Tadb"u8.CopyTo(plain[8..]);
        random(plain[12..]);
        return aes.EncryptEcb(plain, PaddingMode.None);
    }
}
