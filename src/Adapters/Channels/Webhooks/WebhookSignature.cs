using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace SenHub.Adapters.Channels.Webhooks;

/// <summary>Signs a request so that the other side knows who asks, that nothing was changed, and that it is not an old one said again (docs/channels.md).</summary>
internal static class WebhookSignature
{
    public const string TimestampHeader = "SenHub-Timestamp";
    public const string NonceHeader = "SenHub-Nonce";
    public const string SignatureHeader = "SenHub-Signature";

    /// <summary>Adds moment, a number used once, and the signature over both, the method, the path and the body.</summary>
    public static void Sign(HttpRequestMessage request, ReadOnlySpan<byte> body, string secret, DateTimeOffset now)
    {
        var timestamp = now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var nonce = RandomNumberGenerator.GetHexString(32, lowercase: true);
        var said = string.Join('\n', "senhub-v1", timestamp, nonce, request.Method.Method, request.RequestUri!.AbsolutePath, Convert.ToHexStringLower(SHA256.HashData(body)));
        var signature = HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(said));
        request.Headers.Add(TimestampHeader, timestamp);
        request.Headers.Add(NonceHeader, nonce);
        request.Headers.Add(SignatureHeader, "v1=" + Convert.ToHexStringLower(signature));
    }
}
