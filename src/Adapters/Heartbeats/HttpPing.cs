namespace SenHub.Adapters.Heartbeats;

/// <summary>A ping over HTTPS: the address alone tells who is well, no header and no body says more.</summary>
internal sealed class HttpPing : IPing, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private const int Tries = 3;

    private readonly HttpClient http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = TimeSpan.FromMinutes(1) }) { Timeout = Patience };

    public async Task<bool> SayAsync(Uri url, CancellationToken cancel)
    {
        for (var at = 0; at < Tries; at++)
        {
            if (await TryAsync(url, cancel))
                return true;
        }

        return false;
    }

    public void Dispose() => http.Dispose();

    private async Task<bool> TryAsync(Uri url, CancellationToken cancel)
    {
        try
        {
            using var answer = await http.GetAsync(url, HttpCompletionOption.ResponseHeadersRead, cancel);
            return answer.IsSuccessStatusCode;
        }
        catch (Exception away) when (!cancel.IsCancellationRequested && away is HttpRequestException or OperationCanceledException)
        {
            return false;
        }
    }
}
