using Microsoft.Playwright;

namespace SenHub.Desk.Tests;

/// <summary>The pictures of docs/desk.md: made anew with APPROVE=1, and otherwise there for every page and width.</summary>
[Collection(OneDesk.Name)]
public sealed class PictureTests(DemoDesk desk)
{
    // A telephone, a tablet held upright, a desk.
    private static readonly int[] Widths = [390, 820, 1440];

    // The PDF beside a decision is drawn by the browser's own viewer, which says nothing when it is done.
    private const int ViewerNeeds = 6000;

    private static readonly (string Name, string Account, string Path)[] Pages =
    [
        ("today", People.PrimarySafeguarding, $"/{People.Larkfield}/today"),
        ("held", People.PrimarySenco, $"/{People.Larkfield}/held"),
        ("one-held", People.PrimarySenco, $"/{People.Larkfield}/held"),
        ("addresses", People.LeadSenco, $"/{People.Hartside}/addresses"),
        ("sent", People.PrimarySenco, $"/{People.Larkfield}/sent"),
        ("proof", People.PrimarySenco, $"/{People.Larkfield}/sent"),
        ("calendar", People.PrimarySenco, $"/{People.Larkfield}/calendar"),
        ("health", People.It, $"/{People.Hartside}/health"),
        ("sign-in", "", "/sign-in"),
    ];

    [Fact]
    public async Task Every_page_has_its_pictures()
    {
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
            await MakeAsync();

        Assert.Empty(from page in Pages from width in Widths let file = FileOf(page.Name, width) where !File.Exists(file) select Path.GetFileName(file));
    }

    private async Task MakeAsync()
    {
        foreach (var (name, account, path) in Pages)
        {
            await using var visit = account.Length == 0 ? await Visit.NobodyAsync(desk) : await Visit.AsAsync(desk, account);
            await visit.OpenAsync(path);
            if (name is "one-held" or "proof" or "addresses")
                await visit.Page.Locator("main a[href*='/held/'], main a[href*='/sent/'], main nav a").First.ClickAsync();
            foreach (var width in Widths)
            {
                await visit.Page.SetViewportSizeAsync(width, 900);
                if (name == "one-held")
                    await visit.Page.WaitForTimeoutAsync(ViewerNeeds);
                await visit.Page.ScreenshotAsync(new() { Path = FileOf(name, width), Type = ScreenshotType.Png });
            }
        }
    }

    private static string FileOf(string name, int width) => Path.Combine(Repository.Root, "docs", "pictures", "desk", FormattableString.Invariant($"{name}-{width}.png"));
}
