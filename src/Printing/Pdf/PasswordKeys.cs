using System.Security.Cryptography;

namespace SenHub.Printing.Pdf;

/// <summary>What a password brings to every file that it opens (ISO 32000-2, algorithms 8 and 9): two checks, and two keys that wrap the file's own.</summary>
/// <param name="User">/U: hash, validation salt, key salt; 48 bytes.</param>
/// <param name="UserKey">Wraps the file's key for who opens it.</param>
/// <param name="Owner">/O: the same for an owner.</param>
/// <param name="OwnerKey">Wraps the file's key for an owner.</param>
internal sealed record PasswordKeys(byte[] User, byte[] UserKey, byte[] Owner, byte[] OwnerKey)
{
    private const int Salt = 8;

    /// <summary>The owner's password is random and thrown away: nobody lifts the permissions.</summary>
    public static PasswordKeys Of(byte[] password, FillBytes random)
    {
        Span<byte> owner = stackalloc byte[32];
        Span<byte> salts = stackalloc byte[4 * Salt];
        random(owner);
        random(salts);
        byte[] u = [.. HardenedHash.Of(password, salts[..Salt], []), .. salts[..(2 * Salt)]];
        byte[] o = [.. HardenedHash.Of(owner, salts.Slice(2 * Salt, Salt), u), .. salts[(2 * Salt)..]];
        return new(u, HardenedHash.Of(password, salts.Slice(Salt, Salt), []), o, HardenedHash.Of(owner, salts[(3 * Salt)..], u));
    }

    /// <summary>The file's key as it stands in the file.</summary>
    public static byte[] Wrap(byte[] key, byte[] fileKey)
    {
        using var aes = Aes.Create();
        aes.Key = key;
        return aes.EncryptCbc(fileKey, new byte[16], PaddingMode.None);
    }
}
