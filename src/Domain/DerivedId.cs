using System.Security.Cryptography;
using System.Text;

namespace SenHub.Domain;

/// <summary>Ids derived from what they identify, so that the same work done twice is the same work (version 8 UUID over SHA-256, RFC 9562).</summary>
public static class DerivedId
{
    /// <summary>The id of the thing named by these parts, in this order.</summary>
    public static Guid Of(string kind, params ReadOnlySpan<string> parts)
    {
        var text = new StringBuilder(kind);
        foreach (var part in parts)
            text.Append('\u001f').Append(part);
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())).AsSpan(0, 16);
        bytes[6] = (byte)((bytes[6] & 0x0f) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3f) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
