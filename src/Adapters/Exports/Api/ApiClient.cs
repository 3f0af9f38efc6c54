using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Polly;
using Polly.Retry;
using SenHub.Adapters.Settings;
using SenHub.Domain;

namespace SenHub.Adapters.Exports.Api;

/// <summary>One page at a time, with a token, a few tries, and bounded answers.</summary>
internal sealed class ApiClient(HttpClient http, ApiOptions options, TimeProvider time, TimeSpan pause)
{
    private const int LargestPage = 64 << 20;

    private readonly ResiliencePipeline<HttpResponseMessage> pipeline = new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = time }
        .AddRetry(new RetryStrategyOptions<HttpResponseMessage>
        {
            MaxRetryAttempts = 4,
            Delay = pause,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            ShouldHandle = args => ValueTask.FromResult(args.Outcome is { Exception: HttpRequestException } or { Result.StatusCode: HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError }),
            // A server that says when to come again is believed, up to a minute.
            DelayGenerator = args => ValueTask.FromResult(args.Outcome.Result?.Headers.RetryAfter?.Delta is { } wait ? TimeSpan.FromTicks(Math.Min(wait.Ticks, TimeSpan.TicksPerMinute)) : (TimeSpan?)null),
        })
        .Build();

    private AuthenticationHeaderValue? token;

    /// <summary>Host of the server, for messages.</summary>
    public string Host => options.Url.Host;

    /// <summary>Fetches one page; Bad when it did not come or is no JSON.</summary>
    public async Task<Checked<ApiPage>> GetAsync(Uri address, CancellationToken cancel)
    {
        // A page may name the next one; another server never gets the token.
        if (address.Host != options.Url.Host || address.Scheme != options.Url.Scheme)
            return Bad(ApiFaults.NotUnderstood(Host));
        try
        {
            if (token is null && await SignInAsync(cancel) is { } refused)
                return Bad(refused);
            using var answer = await pipeline.ExecuteAsync(async ct => await http.SendAsync(Request(address), HttpCompletionOption.ResponseHeadersRead, ct), cancel);
            if (!answer.IsSuccessStatusCode)
                return Bad(ApiFaults.Of(answer.StatusCode, Host));
            await answer.Content.LoadIntoBufferAsync(LargestPage, cancel);
            await using var content = await answer.Content.ReadAsStreamAsync(cancel);
            var body = await JsonDocument.ParseAsync(content, new JsonDocumentOptions { MaxDepth = 32 }, cancel);
            return new Checked<ApiPage>.Good(new ApiPage(body.RootElement, answer.Headers));
        }
        catch (JsonException)
        {
            return Bad(ApiFaults.NotUnderstood(Host));
        }
        catch (Exception outage) when (outage is HttpRequestException or IOException || (outage is OperationCanceledException && !cancel.IsCancellationRequested))
        {
            return Bad(ApiFaults.Unreachable(Host));
        }
    }

    private HttpRequestMessage Request(Uri address) => new(HttpMethod.Get, address) { Headers = { Authorization = token, Accept = { new MediaTypeWithQualityHeaderValue("application/json") } } };

    private async Task<Fault?> SignInAsync(CancellationToken cancel)
    {
        if (SecretText.Read(options.SecretFile, ApiOptions.SecretVariable) is not { } secret)
            return ApiFaults.Of(HttpStatusCode.Unauthorized, Host);
        if (options.TokenUrl is not { } url)
        {
            token = new AuthenticationHeaderValue("Bearer", secret);
            return null;
        }

        using var asked = new FormUrlEncodedContent([new("grant_type", "client_credentials"), new("client_id", options.ClientId ?? ""), new("client_secret", secret)]);
        using var answer = await http.PostAsync(url, asked, cancel);
        if (!answer.IsSuccessStatusCode)
            return ApiFaults.Of(HttpStatusCode.Unauthorized, Host);
        using var body = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(cancel));
        if (!body.RootElement.TryGetProperty("access_token", out var given) || given.GetString() is not { } text)
            return ApiFaults.NotUnderstood(Host);
        token = new AuthenticationHeaderValue("Bearer", text);
        return null;
    }

    private static Checked<ApiPage> Bad(Fault fault) => new Checked<ApiPage>.Bad([fault]);
}

/// <summary>One answer: its JSON and its headers.</summary>
internal sealed record ApiPage(JsonElement Body, HttpResponseHeaders Headers);
