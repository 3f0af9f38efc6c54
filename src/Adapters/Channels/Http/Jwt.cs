using System.Buffers.Text;
using System.Text;
using System.Text.Json;

namespace SenHub.Adapters.Channels.Http;

/// <summary>A signed JSON Web Token in its compact form (RFC 7519, RFC 7515).</summary>
internal static class Jwt
{
    /// <summary>The token.</summary>
    /// <param name="sign">Signs header and claims as the header's alg says.</param>
    public static string Of(object header, object claims, Func<byte[], byte[]> sign)
    {
        var said = $"{Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(header))}.{Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(claims))}";
        return $"{said}.{Base64Url.EncodeToString(sign(Encoding.ASCII.GetBytes(said)))}";
    }
}
