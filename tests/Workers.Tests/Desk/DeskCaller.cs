using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace SenHub.Workers.Tests.Desk;

/// <summary>A browser in the hands of one account: keeps its cookies, follows no redirect, and posts only forms of a page it has fetched.</summary>
internal sealed partial class DeskCaller : IDisposable
{
    private readonly HttpClient client;

    public DeskCaller(Uri address, string account, DateTimeOffset signedInAt)
    {
        Account = account;
        client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = address };
        client.DefaultRequestHeaders.Add(HeaderSignIn.Account, account);
        client.DefaultRequestHeaders.Add(HeaderSignIn.At, signedInAt.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Who it is.</summary>
    public string Account { get; }

    /// <summary>Whatever stands there.</summary>
    public Task<HttpResponseMessage> GetAsync(string page) => client.GetAsync(new Uri(page, UriKind.Relative));

    /// <summary>A page that must be there, as its HTML with entities resolved.</summary>
    public async Task<string> PageAsync(string page)
    {
        var answer = await GetAsync(page);
        Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{page} answered {(int)answer.StatusCode}.");
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
    }

    /// <summary>Posts to an address with the token of a page and whatever else is typed.</summary>
    public async Task<HttpResponseMessage> PostAsync(string page, string action, params (string Name, string Value)[] fields)
    {
        var token = Token().Match(await PageAsync(page));
        return await SendAsync(action, [("token", token.Groups["token"].Value), .. fields]);
    }

    /// <summary>Posts just these fields.</summary>
    public Task<HttpResponseMessage> SendAsync(string action, params (string Name, string Value)[] fields) =>
        client.PostAsync(new Uri(action, UriKind.Relative), new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))));

    public void Dispose() => client.Dispose();

    [GeneratedRegex("name=\"token\" value=\"(?<token>[^\"]+)\"")]
    private static partial Regex Token();
}
