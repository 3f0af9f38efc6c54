using System.Security.Cryptography;
using SenHub.Domain;

namespace SenHub.Adapters.Raw;

/// <summary>The hub's key, read once; it shows itself to nobody.</summary>
public sealed class HubKey
{
    /// <summary>Bytes of a key.</summary>
    internal const int Length = 32;

    private readonly byte[] secret;

    private HubKey(byte[] secret) => this.secret = secret;

    /// <summary>A fresh key as it stands in a file.</summary>
    public static string MakeText() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(Length)) + Environment.NewLine;

    /// <summary>The key from the environment or the file; else the sentence that mends it.</summary>
    /// <param name="fromEnvironment">Content of <see cref="KeyOptions.Variable"/>; null or empty when not set.</param>
    public static Checked<HubKey> Find(string? fromEnvironment, string file)
    {
        if (fromEnvironment is { Length: > 0 })
            return Read(fromEnvironment) ?? Wrong("key-wrong", KeyOptions.Variable, $"{KeyOptions.Variable} does not hold 32 bytes in base64", "Set it to the key this hub was begun with; a new hub's key is made by: openssl rand -base64 32");
        try
        {
            return Read(File.ReadAllText(file)) ?? Wrong("key-wrong", file, "the hub's key does not hold 32 bytes in base64", "Put back the key this hub was begun with; a new hub's key is made by: openssl rand -base64 32");
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return Wrong("key-missing", file, "the hub has no key, and without one it keeps no raw file and does not start", $"Make one with: mkdir -p \"{Path.GetDirectoryName(file)}\" && openssl rand -base64 32 > \"{file}\" && chmod 600 \"{file}\"; or set {KeyOptions.Variable}. Keep a copy in another safe place.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Wrong("key-unreadable", file, "the hub's key cannot be read", "Give the account the hub runs as the right to read this file.");
        }
    }

    /// <summary>A key of bytes that came another way.</summary>
    internal static HubKey Of(byte[] secret) => new(secret);

    /// <summary>A key of its own for one file (HKDF, RFC 5869).</summary>
    internal byte[] For(ReadOnlySpan<byte> salt) => Derive(salt, "senhub raw file"u8);

    /// <summary>A key of its own for one purpose, the same each time.</summary>
    internal byte[] For(string purpose) => Derive([], System.Text.Encoding.UTF8.GetBytes("senhub " + purpose));

    private byte[] Derive(ReadOnlySpan<byte> salt, ReadOnlySpan<byte> purpose)
    {
        var key = new byte[Length];
        HKDF.DeriveKey(HashAlgorithmName.SHA256, secret, key, salt, purpose);
        return key;
    }

    /// <summary>A code of eight letters and digits for a thing, the same each time, that nobody without the key can tell.</summary>
    public string CodeFor(string thing)
    {
        Span<byte> code = stackalloc byte[16];
        HKDF.DeriveKey(HashAlgorithmName.SHA256, secret, code, System.Text.Encoding.UTF8.GetBytes(thing), "senhub code"u8);
        return ShortReference.Of(new Guid(code));
    }

    private static Checked<HubKey>? Read(string text)
    {
        Span<byte> bytes = stackalloc byte[Length + 1];
        return Convert.TryFromBase64String(text.Trim(), bytes, out var written) && written == Length
            ? new Checked<HubKey>.Good(new HubKey(bytes[..Length].ToArray()))
            : null;
    }

    private static Checked<HubKey> Wrong(string code, string place, string what, string mend) =>
        new Checked<HubKey>.Bad([new Fault(code, new Place(place), what, mend)]);
}
