using System.Net;
using System.Text.RegularExpressions;

namespace SenHub.Workers.Tests.SignIn;

/// <summary>Keeps a browser's cookies until they are taken back: when one ends is said by the hub's clock, which in a test is not the machine's.</summary>
internal sealed partial class KeptCookies(HttpMessageHandler wire, CookieContainer jar) : DelegatingHandler(wire)
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (jar.GetCookieHeader(request.RequestUri!) is { Length: > 0 } kept)
            request.Headers.Add("Cookie", kept);
        var answer = await base.SendAsync(request, cancellationToken);
        foreach (var cookie in answer.Headers.TryGetValues("Set-Cookie", out var given) ? given : [])
            jar.SetCookies(request.RequestUri!, cookie.Contains("01 Jan 1970", StringComparison.Ordinal) ? cookie : Ends().Replace(cookie, ""));
        return answer;
    }

    [GeneratedRegex("; *(expires|max-age)=[^;]*", RegexOptions.IgnoreCase)]
    private static partial Regex Ends();
}
