using System.Security.Cryptography;
using System.Text;

namespace SenHub.Adapters.Raw;

/// <summary>A short text under AES-256-GCM with the hub's key, bound to what it belongs to: taken elsewhere it does not open. Layout: nonce, tag, ciphertext.</summary>
internal static class SealedText
{
    private const int TagLength = 16;

    private static int NonceLength => AesGcm.NonceByteSizes.MaxSize;

    /// <summary>Seals it.</summary>
    /// <param name="purpose">Which of the hub's keys.</param>
    /// <param name="boundTo">What it belongs to.</param>
    public static byte[] Seal(string text, HubKey key, string purpose, string boundTo)
    {
        var plain = Encoding.UTF8.GetBytes(text);
        var whole = new byte[NonceLength + TagLength + plain.Length];
        RandomNumberGenerator.Fill(whole.AsSpan(0, NonceLength));
        using var cipher = new AesGcm(key.For(purpose), TagLength);
        cipher.Encrypt(whole.AsSpan(0, NonceLength), plain, whole.AsSpan(NonceLength + TagLength), whole.AsSpan(NonceLength, TagLength), Encoding.UTF8.GetBytes(boundTo));
        CryptographicOperations.ZeroMemory(plain);
        return whole;
    }

    /// <summary>Opens it.</summary>
    /// <exception cref="CryptographicException">Another key, another owner, or not as it was sealed.</exception>
    public static string Open(byte[] whole, HubKey key, string purpose, string boundTo)
    {
        if (whole.Length < NonceLength + TagLength)
            throw new CryptographicException("This is no text that the hub sealed.");
        var plain = new byte[whole.Length - NonceLength - TagLength];
        using var cipher = new AesGcm(key.For(purpose), TagLength);
        cipher.Decrypt(whole.AsSpan(0, NonceLength), whole.AsSpan(NonceLength + TagLength), whole.AsSpan(NonceLength, TagLength), plain, Encoding.UTF8.GetBytes(boundTo));
        return Encoding.UTF8.GetString(plain);
    }
}
