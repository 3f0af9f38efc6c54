using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;

namespace SenHub.Adapters.Channels.Messages;

/// <summary>What a claim says: which document of which delivery, and until when; sealed with a key that only this hub has.</summary>
internal readonly record struct ClaimToken(Guid Delivery, byte Number, DateTimeOffset Until)
{
    private const int Said = 16 + 1 + 8;
    private const int Whole = Said + 32;

    /// <summary>As it stands in an address: 76 letters.</summary>
    public string Write(byte[] key)
    {
        Span<byte> bytes = stackalloc byte[Whole];
        Delivery.TryWriteBytes(bytes);
        bytes[16] = Number;
        BinaryPrimitives.WriteInt64BigEndian(bytes[17..], Until.ToUnixTimeSeconds());
        HMACSHA256.HashData(key, bytes[..Said], bytes[Said..]);
        return Base64Url.EncodeToString(bytes);
    }

    /// <summary>Reads one that this key sealed; null for anything else.</summary>
    public static ClaimToken? Read(string text, byte[] key)
    {
        Span<byte> bytes = stackalloc byte[Whole];
        if (text.Length != Base64Url.GetEncodedLength(Whole) || !Base64Url.TryDecodeFromChars(text, bytes, out var length) || length != Whole)
            return null;
        Span<byte> seal = stackalloc byte[32];
        HMACSHA256.HashData(key, bytes[..Said], seal);
        return CryptographicOperations.FixedTimeEquals(seal, bytes[Said..])
            ? new ClaimToken(new Guid(bytes[..16]), bytes[16], DateTimeOffset.FromUnixTimeSeconds(BinaryPrimitives.ReadInt64BigEndian(bytes[17..])))
            : null;
    }
}
