using System.Buffers.Text;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using SenHub.Adapters.Channels.Http;
using SenHub.Adapters.Settings;

namespace SenHub.Adapters.Channels.Graph;

/// <summary>The application's token by client credentials (RFC 6749, 4.4), by a certificate (RFC 7523) or a secret; kept until shortly before it runs out.</summary>
internal sealed class GraphSignIn(GraphOptions options, EndpointHttp http, TimeProvider time)
{
    private static readonly TimeSpan Early = TimeSpan.FromMinutes(5);

    private (string Token, DateTimeOffset Until)? kept;

    /// <summary>When the certificate or the secret runs out; null where nobody said.</summary>
    public DateTimeOffset? Ends =>
        options.CertificateFile is { } file && Certificate(file) is { } certificate ? new DateTimeOffset(certificate.NotAfter).ToUniversalTime()
        : options.SecretEnds is { } day ? new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero)
        : null;

    /// <summary>The certificate with its key; null where the file holds none.</summary>
    public static X509Certificate2? Certificate(string file)
    {
        try
        {
            var certificate = X509Certificate2.CreateFromPemFile(file);
            return certificate.GetRSAPrivateKey() is null ? null : certificate;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or CryptographicException)
        {
            return null;
        }
    }

    /// <summary>A token, or why there is none.</summary>
    public async Task<(string? Token, Outcome? Trouble)> TokenAsync(CancellationToken cancel)
    {
        if (kept is { } still && time.GetUtcNow() < still.Until)
            return (still.Token, null);
        var url = new Uri(options.SignInUrl, $"{options.Tenant}/oauth2/v2.0/token");
        if (Proof(url) is not { } proof)
            return (null, new Outcome.Misconfigured("the application's secret or certificate could not be read"));
        var asked = new Dictionary<string, string>(proof) { ["client_id"] = options.ClientId, ["scope"] = "https://graph.microsoft.com/.default", ["grant_type"] = "client_credentials" };
        using var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = new FormUrlEncodedContent(asked) };
        switch (await http.SendAsync(request, cancel))
        {
            case HttpEnd.Answer { IsGood: true } answer when answer.Text("access_token") is { } token:
                var seconds = answer.Json!.Value.TryGetProperty("expires_in", out var life) && life.TryGetInt32(out var told) ? told : 0;
                kept = (token, time.GetUtcNow() + TimeSpan.FromSeconds(seconds) - Early);
                return (token, null);
            case HttpEnd.Answer answer when HttpWords.IsLater(answer):
                return (null, HttpWords.Later(answer, "Microsoft's sign-in"));
            case HttpEnd.Answer answer:
                return (null, new Outcome.Misconfigured($"Microsoft's sign-in does not know the application ({answer.Text("error") ?? "no reason"}): check Tenant, ClientId, and whether its secret or certificate has run out"));
            case var end:
                return (null, HttpWords.NotReached(end, "Microsoft's sign-in"));
        }
    }

    /// <summary>The next request asks for a fresh one.</summary>
    public void Forget() => kept = null;

    private Dictionary<string, string>? Proof(Uri audience)
    {
        if (options.CertificateFile is not { } file)
            return SecretText.Read(options.SecretFile, GraphOptions.SecretVariable) is { } secret ? new() { ["client_secret"] = secret } : null;
        if (Certificate(file) is not { } certificate)
            return null;
        return new()
        {
            ["client_assertion_type"] = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
            ["client_assertion"] = Assertion(certificate, audience),
        };
    }

    private string Assertion(X509Certificate2 certificate, Uri audience)
    {
        using var key = certificate.GetRSAPrivateKey()!;
        var now = time.GetUtcNow().ToUnixTimeSeconds();
        var header = new Dictionary<string, object> { ["alg"] = "PS256", ["typ"] = "JWT", ["x5t#S256"] = Base64Url.EncodeToString(certificate.GetCertHash(HashAlgorithmName.SHA256)) };
        var claims = new { aud = audience.AbsoluteUri, iss = options.ClientId, sub = options.ClientId, jti = RandomNumberGenerator.GetHexString(32, lowercase: true), iat = now, nbf = now, exp = now + 600 };
        return Jwt.Of(header, claims, said => key.SignData(said, HashAlgorithmName.SHA256, RSASignaturePadding.Pss));
    }
}
