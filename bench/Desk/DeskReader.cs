using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;

namespace SenHub.Bench.Desk;

/// <summary>A browser in the hands of somebody of the demo, with a session of their own.</summary>
internal sealed partial class DeskReader : IDisposable
{
    private readonly HttpClient client;

    private DeskReader(Uri desk) => client = new HttpClient(new HttpClientHandler { CookieContainer = new CookieContainer() }) { BaseAddress = desk };

    /// <summary>Goes in by the demo's door.</summary>
    public static async Task<DeskReader> AsAsync(Uri desk, string account)
    {
        var reader = new DeskReader(desk);
        var token = Token().Match(await reader.client.GetStringAsync(new Uri("/demo", UriKind.Relative))).Groups["token"].Value;
        var answer = await reader.client.PostAsync(new Uri("/demo", UriKind.Relative), new FormUrlEncodedContent([new("token", token), new("account", account)]));
        return answer.IsSuccessStatusCode ? reader : throw new InvalidOperationException($"The demo's door answered {(int)answer.StatusCode}.");
    }

    /// <summary>The pages of their navigation, and the first held and the first sent thing.</summary>
    public async Task<IReadOnlyList<string>> PagesAsync()
    {
        var front = await client.GetStringAsync(new Uri("/", UriKind.Relative));
        var pages = Navigation().Matches(front).Select(link => link.Groups["address"].Value).Distinct().ToList();
        foreach (var list in pages.Where(page => page.EndsWith("/held", StringComparison.Ordinal) || page.EndsWith("/sent", StringComparison.Ordinal)).ToList())
        {
            if (Regex.Match(await client.GetStringAsync(new Uri(list, UriKind.Relative)), $"href=\"(?<address>{list}/[^\"]+)\"") is { Success: true } one)
                pages.Add(one.Groups["address"].Value);
        }

        return pages;
    }

    /// <summary>Reads a page to its end.</summary>
    public async Task<DeskLook> ReadAsync(string page)
    {
        var since = Stopwatch.GetTimestamp();
        using var answer = await client.GetAsync(new Uri(page, UriKind.Relative));
        var bytes = (await answer.Content.ReadAsByteArrayAsync()).Length;
        return new DeskLook(answer.StatusCode == HttpStatusCode.OK && answer.RequestMessage!.RequestUri!.AbsolutePath == page, bytes, Stopwatch.GetElapsedTime(since).TotalMilliseconds);
    }

    public void Dispose() => client.Dispose();

    [GeneratedRegex("name=\"token\" value=\"(?<token>[^\"]+)\"")]
    private static partial Regex Token();

    [GeneratedRegex("<li><a href=\"(?<address>/[0-9]{7}/[a-z]+)\"")]
    private static partial Regex Navigation();
}

/// <summary>One page read.</summary>
/// <param name="IsPage">It was the page asked for, and not the door or a refusal.</param>
internal sealed record DeskLook(bool IsPage, int Bytes, double Milliseconds);
