using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using SenHub.Adapters.Channels.Http;

namespace SenHub.Adapters.Channels.Graph;

/// <summary>Requests to one mailbox, each with a token and with ids that stay the same when a message moves from one folder to another.</summary>
internal sealed class GraphMailbox(GraphOptions options, EndpointHttp http, GraphSignIn signIn)
{
    private Uri Own => new(options.Url, $"users/{Uri.EscapeDataString(options.Mailbox)}/");

    /// <summary>A link of an answer, as a path below the mailbox; null where it leads elsewhere, for the token goes nowhere but there.</summary>
    public string? PathOf(string? link) =>
        Uri.TryCreate(link, UriKind.Absolute, out var address) && address.GetLeftPart(UriPartial.Authority) == Own.GetLeftPart(UriPartial.Authority)
        && Uri.UnescapeDataString(address.AbsolutePath).StartsWith(Uri.UnescapeDataString(Own.AbsolutePath), StringComparison.OrdinalIgnoreCase)
            ? address.AbsoluteUri
            : null;

    /// <summary>Asks; a token that was refused is replaced once. Trouble with signing in comes back as an outcome.</summary>
    /// <param name="path">Below the mailbox, with its query escaped.</param>
    /// <param name="largestRaw">For an answer that is no JSON: its largest size; null for JSON.</param>
    public async Task<(HttpEnd? End, Outcome? Trouble)> AskAsync(HttpMethod method, string path, object? body, CancellationToken cancel, int? largestRaw = null)
    {
        for (var fresh = false; ; fresh = true)
        {
            var (token, trouble) = await signIn.TokenAsync(cancel);
            if (token is null)
                return (null, trouble);
            using var request = new HttpRequestMessage(method, new Uri(Own, path));
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
            request.Headers.Add("Prefer", "IdType=\"ImmutableId\"");
            // Announced whole: a body in pieces of unknown number is not what Graph documents.
            request.Content = body is not null ? Json(body) : method == HttpMethod.Post ? new ByteArrayContent([]) : null;
            var end = await http.SendAsync(request, cancel, largestRaw);
            if (fresh || end is not HttpEnd.Answer { Status: HttpStatusCode.Unauthorized })
                return (end, null);
            signIn.Forget();
        }
    }

    /// <summary>The ids of messages in a folder that a filter finds; null where it cannot be told.</summary>
    public async Task<IReadOnlyList<string>?> FindAsync(string folder, string filter, CancellationToken cancel)
    {
        var (end, _) = await AskAsync(HttpMethod.Get, $"mailFolders/{folder}/messages?$filter={Uri.EscapeDataString(filter)}&$select=id", null, cancel);
        if (end is not HttpEnd.Answer { IsGood: true, Json: { } json } || !json.TryGetProperty("value", out var found) || found.ValueKind != JsonValueKind.Array)
            return null;
        return [.. found.EnumerateArray().Select(message => message.GetProperty("id").GetString()!)];
    }

    private static ByteArrayContent Json(object body) =>
        new(JsonSerializer.SerializeToUtf8Bytes(body)) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
}
