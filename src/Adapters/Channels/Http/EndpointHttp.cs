using System.Net.Security;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using SenHub.Adapters.Settings;

namespace SenHub.Adapters.Channels.Http;

/// <summary>One endpoint over HTTPS: TLS 1.2 or newer, the certificate checked by chain, dates and name, no redirects followed, no cookies kept, answers bounded.</summary>
internal sealed class EndpointHttp : IDisposable
{
    private const int LargestAnswer = 4 << 20;

    private readonly HttpClient http;
    private readonly HttpLimits limits;
    private readonly TimeProvider time;
    private string? trouble;

    /// <param name="rootFile">PEM file with the only roots to trust; null for the system's.</param>
    public EndpointHttp(HttpLimits limits, string? rootFile, TimeProvider time)
    {
        (this.limits, this.time) = (limits, time);
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            ConnectTimeout = limits.Connect,
            PooledConnectionIdleTimeout = TimeSpan.FromSeconds(20),
            SslOptions = new SslClientAuthenticationOptions
            {
                EnabledSslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13,
                CertificateRevocationCheckMode = X509RevocationMode.NoCheck, // decision 0004: an unreachable list must not stop papers
                CertificateChainPolicy = rootFile is null ? null : Roots.Only(Roots.Read(rootFile)),
                RemoteCertificateValidationCallback = (_, shown, _, errors) => Judge(shown as X509Certificate2, errors),
            },
        };
        http = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
    }

    /// <summary>Last moment of the certificate last shown; null before that.</summary>
    public DateTimeOffset? CertificateEnds { get; private set; }

    /// <summary>Sends one request and reads its answer. Once a held body has asked the ledger nobody calls it off: leaving then would make a known end unknown.</summary>
    /// <param name="largestRaw">For a body that is no JSON: so many bytes of it are taken as they are; null for JSON.</param>
    public async Task<HttpEnd> SendAsync(HttpRequestMessage request, CancellationToken cancel, int? largestRaw = null)
    {
        cancel.ThrowIfCancellationRequested();
        using var limit = new CancellationTokenSource(limits.Answer);
        var body = request.Content as HeldBody;
        if (body is not null)
            body.WhenAsked = () => limit.CancelAfter(limits.Answer);
        await using var calledOff = cancel.Register(() => CallOff(limit, body));
        try
        {
            using var answer = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, limit.Token);
            return largestRaw is { } most && answer.IsSuccessStatusCode ? await RawAsync(answer, most, limit.Token) : await ReadAsync(answer, limit.Token);
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException or OperationCanceledException)
        {
            body?.ThrowLedgerFault();
            if (body is not { Asked: true })
                cancel.ThrowIfCancellationRequested();
            return End(fault);
        }
    }

    public void Dispose() => http.Dispose();

    private static void CallOff(CancellationTokenSource limit, HeldBody? body)
    {
        if (body is not { Asked: true })
            limit.Cancel();
    }

    private HttpEnd End(Exception fault) => fault switch
    {
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => new HttpEnd.Untrusted(trouble ?? "the server and this hub have no TLS 1.2 or 1.3 in common"),
        HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } => new HttpEnd.Silence("its name is not known to the name service"),
        OperationCanceledException => new HttpEnd.Silence("no answer in time"),
        _ => new HttpEnd.Silence("the connection failed"),
    };

    // A body that is longer, or cut off, is none: half of it would be another one.
    private static async Task<HttpEnd> RawAsync(HttpResponseMessage answer, int most, CancellationToken cancel)
    {
        await answer.Content.LoadIntoBufferAsync(most, cancel);
        return new HttpEnd.Answer(answer.StatusCode, null, null) { Bytes = await answer.Content.ReadAsByteArrayAsync(cancel) };
    }

    private async Task<HttpEnd> ReadAsync(HttpResponseMessage answer, CancellationToken cancel)
    {
        JsonElement? json = null;
        try
        {
            await answer.Content.LoadIntoBufferAsync(LargestAnswer, cancel);
            await using var content = await answer.Content.ReadAsStreamAsync(cancel);
            if (content.Length > 0)
                json = (await JsonDocument.ParseAsync(content, new JsonDocumentOptions { MaxDepth = 32 }, cancel)).RootElement;
        }
        catch (Exception unread) when (unread is JsonException or HttpRequestException or IOException or OperationCanceledException)
        {
            // The status is said; what follows it may be nonsense, too long or cut off.
        }

        return new HttpEnd.Answer(answer.StatusCode, json, RetryAfter(answer)) { Location = answer.Headers.Location };
    }

    private TimeSpan? RetryAfter(HttpResponseMessage answer) => answer.Headers.RetryAfter switch
    {
        { Delta: { } wait } => wait,
        { Date: { } day } when day > time.GetUtcNow() => day - time.GetUtcNow(),
        { Date: not null } => TimeSpan.Zero,
        _ => null,
    };

    private bool Judge(X509Certificate2? shown, SslPolicyErrors errors)
    {
        CertificateEnds = shown is null ? null : new DateTimeOffset(shown.NotAfter).ToUniversalTime();
        trouble = Roots.Trouble(errors);
        return trouble is null;
    }
}
