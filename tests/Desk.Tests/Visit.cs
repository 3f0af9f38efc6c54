using Microsoft.Playwright;

namespace SenHub.Desk.Tests;

/// <summary>One person at the demo's desk, in a browser session of their own.</summary>
public sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext session;

    private Visit(DemoDesk desk, IBrowserContext session, IPage page) => (Desk, this.session, Page) = (desk, session, page);

    public DemoDesk Desk { get; }

    public IPage Page { get; }

    /// <summary>What their browser complained of: scripts that a policy stops, pages that are not there.</summary>
    public List<string> Complaints { get; } = [];

    /// <summary>Goes in by the demo's door.</summary>
    public static async Task<Visit> AsAsync(DemoDesk desk, string account, BrowserNewContextOptions? options = null)
    {
        var visit = await NobodyAsync(desk, options);
        await visit.Page.GotoAsync($"{desk.Address}/demo");
        await visit.Page.Locator($"form:has(input[value='{account}']) button").ClickAsync();
        return visit;
    }

    /// <summary>Somebody who has not signed in.</summary>
    public static async Task<Visit> NobodyAsync(DemoDesk desk, BrowserNewContextOptions? options = null)
    {
        var session = await desk.Browser.NewContextAsync(options ?? new());
        var visit = new Visit(desk, session, await session.NewPageAsync());
        visit.Page.Console += (_, said) =>
        {
            if (said.Type == "error")
                visit.Complaints.Add(said.Text);
        };
        return visit;
    }

    /// <summary>Opens a page of the desk; its HTTP status.</summary>
    public async Task<int> OpenAsync(string path) => (await Page.GotoAsync($"{Desk.Address}{path}"))!.Status;

    /// <summary>Opens the first held thing whose link has these words; its address.</summary>
    public async Task<string> OpenHeldAsync(string school, string words)
    {
        await OpenAsync($"/{school}/held");
        await Page.Locator(".held a", new() { HasText = words }).First.ClickAsync();
        return new Uri(Page.Url).AbsolutePath;
    }

    /// <summary>Writes a reason into the form with a button, and presses it.</summary>
    public async Task DecideAsync(string button, string why)
    {
        var form = Page.Locator("form", new() { Has = Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }) });
        await form.Locator("[name=why]").FillAsync(why);
        foreach (var promise in await form.Locator("input[type=checkbox]").AllAsync())
            await promise.CheckAsync();
        await form.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
    }

    /// <summary>What the page says first.</summary>
    public Task<string> SaidAsync() => Page.Locator(".banner").First.InnerTextAsync();

    public ValueTask DisposeAsync() => session.DisposeAsync();
}
