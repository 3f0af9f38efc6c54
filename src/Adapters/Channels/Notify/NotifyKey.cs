using System.Security.Cryptography;
using System.Text;
using SenHub.Adapters.Channels.Http;

namespace SenHub.Adapters.Channels.Notify;

/// <summary>An API key: a name, the service's id and the key's own secret, each id of 36 letters. Requests are signed with the secret and say the service; the key itself never travels.</summary>
internal sealed record NotifyKey(string Service, string Secret)
{
    private const int IdLength = 36;

    /// <summary>Takes the key apart; null for what is none.</summary>
    public static NotifyKey? Read(string? text) =>
        text is { Length: >= (2 * IdLength) + 1 } && Guid.TryParseExact(text[^IdLength..], "D", out _) && Guid.TryParseExact(text[^((2 * IdLength) + 1)..^(IdLength + 1)], "D", out _)
            ? new NotifyKey(text[^((2 * IdLength) + 1)..^(IdLength + 1)], text[^IdLength..])
            : null;

    /// <summary>A token for one request; Notify takes it for 30 seconds.</summary>
    public string Token(DateTimeOffset now) => Jwt.Of(
        new { alg = "HS256", typ = "JWT" },
        new { iss = Service, iat = now.ToUnixTimeSeconds() },
        said => HMACSHA256.HashData(Encoding.UTF8.GetBytes(Secret), said));
}
