using System.Net;
using System.Text.RegularExpressions;

namespace SenHub.Workers.Tests.SignIn;

/// <summary>A browser without JavaScript: it keeps cookies, fills in a page's forms and goes where it is sent.</summary>
internal sealed partial class DoorBrowser : IDisposable
{
    private readonly HttpClientHandler wire = new() { AllowAutoRedirect = false, UseCookies = false, ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator };
    private readonly HttpClient client;

    public DoorBrowser(Uri address) => client = new HttpClient(new KeptCookies(wire, Cookies)) { BaseAddress = address, Timeout = TimeSpan.FromMinutes(2) };

    public CookieContainer Cookies { get; } = new();

    /// <summary>The page last seen.</summary>
    public string Page { get; private set; } = "";

    /// <summary>Where it is.</summary>
    public Uri Place { get; private set; } = new("/", UriKind.Relative);

    public void Dispose()
    {
        client.Dispose();
        wire.Dispose();
    }

    /// <summary>Opens a page and follows where it leads.</summary>
    public Task<HttpResponseMessage> OpenAsync(string address) => FollowAsync(new HttpRequestMessage(HttpMethod.Get, address));

    /// <summary>One request, followed nowhere.</summary>
    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string address, params IEnumerable<(string Name, string Value)> fields)
    {
        using var request = new HttpRequestMessage(method, address);
        if (method == HttpMethod.Post)
            request.Content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return await client.SendAsync(request);
    }

    /// <summary>Fills in the form of the page that goes to an address, hidden fields and all, and sends it.</summary>
    public Task<HttpResponseMessage> PostAsync(string action, params IEnumerable<(string Name, string Value)> fields)
    {
        var form = Form().Matches(Page).FirstOrDefault(form => WebUtility.HtmlDecode(form.Groups[1].Value) == action)
            ?? throw new InvalidOperationException($"The page has no form for {action}: {Page}");
        var hidden = Hidden().Matches(form.Value).Select(field => (field.Groups[1].Value, WebUtility.HtmlDecode(field.Groups[2].Value))).Where(field => fields.All(typed => typed.Name != field.Item1));
        var content = new FormUrlEncodedContent(hidden.Concat(fields).Select(field => KeyValuePair.Create(field.Item1, field.Item2)));
        return FollowAsync(new HttpRequestMessage(HttpMethod.Post, action) { Content = content });
    }

    /// <summary>Signs in with a password and a code.</summary>
    public async Task<HttpResponseMessage> SignInAsync(string email, string password, string code, string place = "/account")
    {
        await OpenAsync($"/sign-in?return={Uri.EscapeDataString(place)}");
        return await PostAsync("/sign-in", ("email", email), ("password", password), ("code", code));
    }

    private async Task<HttpResponseMessage> FollowAsync(HttpRequestMessage request)
    {
        var answer = await client.SendAsync(request);
        for (var hops = 0; hops < 10 && answer.Headers.Location is { } next; hops++)
            answer = await client.GetAsync(new Uri(answer.RequestMessage!.RequestUri!, next));
        Page = await answer.Content.ReadAsStringAsync();
        Place = answer.RequestMessage!.RequestUri!;
        return answer;
    }

    [GeneratedRegex("<form[^>]*? action=\"([^\"]*)\".*?</form>", RegexOptions.Singleline)]
    private static partial Regex Form();

    [GeneratedRegex("<input type=\"hidden\" name=\"([^\"]*)\"(?: autocomplete=\"[^\"]*\")? value=\"([^\"]*)\"", RegexOptions.Singleline)]
    private static partial Regex Hidden();
}
