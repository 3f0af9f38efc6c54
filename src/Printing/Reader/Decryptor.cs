using System.Security.Cryptography;
using System.Text;
using SenHub.Printing.Pdf;

namespace SenHub.Printing.Reader;

/// <summary>Opens files locked with AES-256: revision 6, which ours have, and 5, its forerunner (ISO 32000-2, 7.6.4.3).</summary>
internal sealed class Decryptor
{
    private readonly byte[] key;
    private readonly bool strings, streams, metadata;

    private Decryptor(byte[] key, bool strings, bool streams, bool metadata) =>
        (this.key, this.strings, this.streams, this.metadata) = (key, strings, streams, metadata);

    /// <summary>The opened lock; null with the reason where it stays shut.</summary>
    public static (Decryptor? Opened, Unreadable Why) Open(Entries dictionary, FileObjects objects, string? password)
    {
        var revision = objects.Number(dictionary["R"]);
        if (objects.Name(dictionary["Filter"]) != "Standard" || objects.Number(dictionary["V"]) is not 5 || revision is not (5 or 6)
            || Encrypts(dictionary, "StrF", objects) is not { } strings || Encrypts(dictionary, "StmF", objects) is not { } streams
            || Bytes("U", 48) is not { } u || Bytes("O", 48) is not { } o || Bytes("UE", 32) is not { } ue || Bytes("OE", 32) is not { } oe)
            return (null, Unreadable.Encrypted);

        // Many files are locked with an empty password, only to forbid changes.
        foreach (var word in new[] { Prepared(password), [] })
        {
            byte[]? key = Hash(word, u.AsSpan(32, 8), []).AsSpan().SequenceEqual(u.AsSpan(0, 32)) ? Unwrap(Hash(word, u.AsSpan(40, 8), []), ue)
                : Hash(word, o.AsSpan(32, 8), u).AsSpan().SequenceEqual(o.AsSpan(0, 32)) ? Unwrap(Hash(word, o.AsSpan(40, 8), u), oe) : null;
            if (key is not null)
                return (new Decryptor(key, strings, streams, objects.Get(dictionary["EncryptMetadata"]) is not false), default);
        }

        return (null, password is null ? Unreadable.Encrypted : Unreadable.WrongPassword);

        byte[]? Bytes(string name, int length) => objects.Get(dictionary[name]) is Letters { Bytes: var bytes } && bytes.Length >= length ? bytes[..length] : null;

        byte[] Hash(ReadOnlySpan<byte> word, ReadOnlySpan<byte> salt, ReadOnlySpan<byte> user) =>
            revision is 6 ? HardenedHash.Of(word, salt, user) : SHA256.HashData([.. word, .. salt, .. user]);
    }

    /// <summary>A stream's bytes; nothing where they are no cipher text.</summary>
    public ReadOnlyMemory<byte> Stream(ReadOnlyMemory<byte> raw, string? type) =>
        !streams || (type == "Metadata" && !metadata) ? raw : Plain(raw.Span);

    /// <summary>A value with the strings in it opened.</summary>
    public object? Strings(object? value)
    {
        switch (value)
        {
            case Letters letters when strings:
                return new Letters(Plain(letters.Bytes));
            case List<object?> items when strings:
                return items.ConvertAll(Strings);
            case Entries entries when strings:
                return Opened(entries);
            case Stream stream when strings:
                return stream with { Entries = Opened(stream.Entries) };
            default:
                return value;
        }
    }

    private Entries Opened(Entries entries)
    {
        var opened = new Entries();
        foreach (var (key, value) in entries.All)
            opened.Add(key, Strings(value));

        return opened;
    }

    private byte[] Plain(ReadOnlySpan<byte> cipher)
    {
        if (cipher.Length < 32 || cipher.Length % 16 != 0)
            return [];

        using var aes = Aes.Create();
        aes.Key = key;
        var plain = aes.DecryptCbc(cipher[16..], cipher[..16], PaddingMode.None);
        // Padding that is none is damage: then all of it is kept.
        return plain[^1] is >= 1 and <= 16 ? plain[..^plain[^1]] : plain;
    }

    private static byte[] Unwrap(byte[] with, byte[] wrapped)
    {
        using var aes = Aes.Create();
        aes.Key = with;
        return aes.DecryptCbc(wrapped, new byte[16], PaddingMode.None);
    }

    // Whether AES-256 stands behind a crypt filter; null for any other method.
    private static bool? Encrypts(Entries dictionary, string which, FileObjects objects)
    {
        var name = objects.Name(dictionary[which]) ?? "Identity";
        if (name == "Identity")
            return false;

        return objects.Name(objects.Dictionary(objects.Dictionary(dictionary["CF"])?[name])?["CFM"]) == "AESV3" ? true : null;
    }

    private static byte[] Prepared(string? password)
    {
        if (SaslPrep.TryPrepare(password, out var prepared))
            return prepared;

        var bytes = Encoding.UTF8.GetBytes(password ?? "");
        return bytes[..Math.Min(bytes.Length, SaslPrep.MaxBytes)];
    }
}
