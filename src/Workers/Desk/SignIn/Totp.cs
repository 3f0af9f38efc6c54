using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace SenHub.Workers.Desk.SignIn;

/// <summary>
/// Codes of an authenticator app (RFC 6238 with SHA-1, 30 seconds, six digits: what every app takes). Own, for the framework's keeps its own
/// clock and takes a code as often as it is typed.
/// </summary>
internal static class Totp
{
    private const int KeyLength = 20;
    private const int StepSeconds = 30;
    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>A fresh key, base32.</summary>
    public static string MakeKey() => RandomNumberGenerator.GetString(Base32, KeyLength * 8 / 5);

    /// <summary>The step of a moment.</summary>
    public static long StepOf(DateTimeOffset now) => now.ToUnixTimeSeconds() / StepSeconds;

    /// <summary>The step whose code this is: that of now, or one before or after, and newer than any used; null where it is none's.</summary>
    public static long? Fits(string key, string typed, DateTimeOffset now, long used)
    {
        var code = string.Concat(typed.Where(letter => !char.IsWhiteSpace(letter)));
        long? found = null;
        for (var step = StepOf(now) - 1; step <= StepOf(now) + 1; step++)
        {
            // All three are compared, so that the time tells nothing.
            if (CryptographicOperations.FixedTimeEquals(System.Text.Encoding.UTF8.GetBytes(CodeAt(key, step)), System.Text.Encoding.UTF8.GetBytes(code)) && step > used)
                found = step;
        }

        return found;
    }

    /// <summary>The code of a step.</summary>
    public static string CodeAt(string key, long step)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        Span<byte> hash = stackalloc byte[HMACSHA1.HashSizeInBytes];
#pragma warning disable CA5350 // RFC 6238 as apps speak it: HMAC with SHA-1, whose collisions do not matter here
        HMACSHA1.HashData(Bytes(key), counter, hash);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadUInt32BigEndian(hash[(hash[^1] & 0xF)..]) & 0x7FFF_FFFF;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    /// <summary>What the app reads from the picture (the key URI format that apps share).</summary>
    public static string AddressOf(string key, string account) =>
        $"otpauth://totp/SenHub:{Uri.EscapeDataString(account)}?secret={key}&issuer=SenHub&digits=6&period=30";

    private static byte[] Bytes(string key)
    {
        var bytes = new byte[key.Length * 5 / 8];
        var (buffer, bits, at) = (0, 0, 0);
        foreach (var letter in key)
        {
            buffer = ((buffer << 5) | Base32.IndexOf(letter, StringComparison.Ordinal)) & 0xFFFF;
            bits += 5;
            if (bits < 8)
                continue;
            bits -= 8;
            bytes[at++] = (byte)((buffer >> bits) & 0xFF);
        }

        return bytes;
    }
}
