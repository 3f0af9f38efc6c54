using System.Buffers.Text;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace SenHub.TestKit.Http;

/// <summary>A directory that signs people in by OpenID Connect: discovery, keys, the page of asking and the exchange of the code, with PKCE held to RFC 7636. It asks nobody for a password.</summary>
public sealed class OpenIdIssuer : IAsyncDisposable
{
    private readonly RSA key = RSA.Create(2048);
    private readonly StubHttpServer server;
    private readonly Dictionary<string, Dictionary<string, string>> asked = [];

    public OpenIdIssuer() => server = new StubHttpServer(Answer);

    /// <summary>The issuer's address.</summary>
    public string Authority => FormattableString.Invariant($"http://127.0.0.1:{server.Port}");

    /// <summary>Changes what the next tokens say of the person.</summary>
    public Action<JsonObject> Say { get; set; } = _ => { };

    /// <summary>What the hub asked last, by name.</summary>
    public IReadOnlyDictionary<string, string> LastAsked { get; private set; } = new Dictionary<string, string>();

    /// <summary>Whether each code was exchanged with the word that fits its challenge, and the client's secret.</summary>
    public bool WasProven { get; private set; }

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        key.Dispose();
    }

    private StubReply Answer(StubRequest request)
    {
        return request.Path switch
        {
            "/.well-known/openid-configuration" => Json(new JsonObject
            {
                ["issuer"] = Authority,
                ["authorization_endpoint"] = Authority + "/authorize",
                ["token_endpoint"] = Authority + "/token",
                ["jwks_uri"] = Authority + "/keys",
                ["response_types_supported"] = new JsonArray("code"),
                ["id_token_signing_alg_values_supported"] = new JsonArray("RS256"),
            }),
            "/keys" => Json(new JsonObject { ["keys"] = new JsonArray(Key()) }),
            "/authorize" => Ask(Fields(request.Target.Split('?', 2)[^1])),
            "/token" => Exchange(Fields(request.Text)),
            _ => new StubReply(404, "{}"),
        };
    }

    private StubReply Ask(Dictionary<string, string> wanted)
    {
        var code = RandomNumberGenerator.GetHexString(32);
        (asked[code], LastAsked) = (wanted, wanted);
        return new StubReply(302, "", ("Location", $"{wanted["redirect_uri"]}?code={code}&state={Uri.EscapeDataString(wanted["state"])}"));
    }

    private StubReply Exchange(Dictionary<string, string> form)
    {
        if (!asked.Remove(form["code"], out var wanted))
            return new StubReply(400, "{\"error\":\"invalid_grant\"}");
        var challenge = Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(form.GetValueOrDefault("code_verifier", ""))));
        WasProven = challenge == wanted.GetValueOrDefault("code_challenge") && form.GetValueOrDefault("client_secret") == "the client's secret";
        var now = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
        var token = new JsonObject { ["iss"] = Authority, ["aud"] = wanted["client_id"], ["sub"] = "person 1", ["iat"] = now, ["nbf"] = now - 5, ["exp"] = now + 300, ["nonce"] = wanted["nonce"], ["email_verified"] = true };
        Say(token);
        return Json(new JsonObject { ["access_token"] = "none", ["token_type"] = "Bearer", ["id_token"] = Signed(token) });
    }

    private string Signed(JsonObject token)
    {
        var head = Base64Url.EncodeToString("""{"alg":"RS256","kid":"one","typ":"JWT"}"""u8) + "." + Base64Url.EncodeToString(Encoding.UTF8.GetBytes(token.ToJsonString()));
        return head + "." + Base64Url.EncodeToString(key.SignData(Encoding.ASCII.GetBytes(head), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));
    }

    private JsonObject Key()
    {
        var open = key.ExportParameters(includePrivateParameters: false);
        return new JsonObject { ["kty"] = "RSA", ["use"] = "sig", ["alg"] = "RS256", ["kid"] = "one", ["n"] = Base64Url.EncodeToString(open.Modulus), ["e"] = Base64Url.EncodeToString(open.Exponent) };
    }

    private static Dictionary<string, string> Fields(string text) =>
        text.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(field => field.Split('=', 2)).ToDictionary(field => field[0], field => WebUtility.UrlDecode(field.ElementAtOrDefault(1) ?? ""));

    private static StubReply Json(JsonObject what) => new(200, what.ToJsonString(), ("Content-Type", "application/json"));
}
