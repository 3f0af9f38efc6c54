using System.Buffers.Binary;
using System.Security.Cryptography;

namespace SenHub.Adapters.Raw;

/// <summary>
/// A file of any size under AES-256-GCM in pieces of a megabyte, so that neither sealing nor opening needs it in memory. Each piece is bound to its place and
/// to whether it is the last: pieces cannot be swapped, repeated or cut off unseen. Layout: mark, salt of the file's own key, then ciphertext and tag in turn.
/// </summary>
internal static class SealedFile
{
    private const int Piece = 1 << 20;
    private const int SaltLength = 32;
    private const int TagLength = 16;

    private static ReadOnlySpan<byte> Mark => "SENHUB1\n"u8;

    /// <summary>Seals all that comes; returns SHA-256 and length of it.</summary>
    public static (string Hash, long Bytes) Seal(Stream plain, Stream output, HubKey key)
    {
        var salt = RandomNumberGenerator.GetBytes(SaltLength);
        output.Write(Mark);
        output.Write(salt);
        using var cipher = new AesGcm(key.For(salt), TagLength);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var (now, next, tag) = (new byte[Piece], new byte[Piece], new byte[TagLength]);
        var (length, total) = (plain.ReadAtLeast(now, Piece, throwOnEndOfStream: false), 0L);
        for (var number = 0; ; number++)
        {
            var following = length < Piece ? 0 : plain.ReadAtLeast(next, Piece, throwOnEndOfStream: false);
            hash.AppendData(now, 0, length);
            total += length;
            cipher.Encrypt(Nonce(number), now.AsSpan(0, length), now.AsSpan(0, length), tag, Place(following == 0));
            output.Write(now, 0, length);
            output.Write(tag);
            if (following == 0)
                return (Convert.ToHexStringLower(hash.GetHashAndReset()), total);
            (now, next, length) = (next, now, following);
        }
    }

    /// <summary>Opens a sealed file into a stream, piece by piece.</summary>
    /// <exception cref="CryptographicException">Another key, or not as it was sealed.</exception>
    public static void Open(Stream input, Stream plain, HubKey key)
    {
        var head = new byte[Mark.Length + SaltLength];
        if (input.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) < head.Length || !head.AsSpan(0, Mark.Length).SequenceEqual(Mark))
            throw new CryptographicException("This is no file that the hub sealed.");
        using var cipher = new AesGcm(key.For(head.AsSpan(Mark.Length)), TagLength);
        var buffer = new byte[Piece + TagLength];
        for (var number = 0; ; number++)
        {
            var length = input.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false) - TagLength;
            if (length < 0)
                throw new CryptographicException("A sealed file ends too early.");
            var isLast = input.Position == input.Length;
            cipher.Decrypt(Nonce(number), buffer.AsSpan(0, length), buffer.AsSpan(length, TagLength), buffer.AsSpan(0, length), Place(isLast));
            plain.Write(buffer, 0, length);
            if (isLast)
                return;
        }
    }

    private static byte[] Nonce(int number)
    {
        var nonce = new byte[AesGcm.NonceByteSizes.MaxSize];
        BinaryPrimitives.WriteInt32BigEndian(nonce.AsSpan(^4), number);
        return nonce;
    }

    private static byte[] Place(bool isLast) => isLast ? [1] : [0];
}
