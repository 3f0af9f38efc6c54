using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace SenHub.Desk.Tests;

/// <summary>The pages for everyone: screen readers, small and large screens, light and dark, slow lines (WCAG 2.2 AA).</summary>
[Collection(OneDesk.Name)]
public sealed class ForEveryoneTests(DemoDesk desk)
{
    private const int LargestPage = 100 * 1024;

    public static TheoryData<string> Accounts => [.. People.All.Select(person => person.Account)];

    [Theory]
    [MemberData(nameof(Accounts))]
    public Task No_page_hinders_anybody_by_day(string account) => NothingHindersAsync(account, ColorScheme.Light);

    [Theory]
    [MemberData(nameof(Accounts))]
    public Task No_page_hinders_anybody_in_the_dark(string account) => NothingHindersAsync(account, ColorScheme.Dark);

    // A telephone, and a screen of 1280 px at 400 % (WCAG 1.4.10).
    [Theory]
    [InlineData(390)]
    [InlineData(320)]
    public async Task No_page_scrolls_sideways(int width)
    {
        await using var visit = await Visit.AsAsync(desk, People.Head, new() { ViewportSize = new() { Width = width, Height = 800 } });
        foreach (var page in await AddressesAsync(visit, People.All.Single(one => one.Account == People.Head)))
        {
            await visit.OpenAsync(page);
            Assert.Equal((page, 0), (page, Math.Max(0, await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"))));
        }
    }

    [Fact]
    public async Task No_page_is_heavy()
    {
        await using var visit = await Visit.AsAsync(desk, People.Head);
        foreach (var page in await AddressesAsync(visit, People.All.Single(one => one.Account == People.Head)))
            Assert.InRange((await (await visit.Page.APIRequest.GetAsync($"{desk.Address}{page}")).BodyAsync()).Length, 1, LargestPage);
    }

    [Fact]
    public async Task The_door_hinders_nobody()
    {
        await using var visit = await Visit.NobodyAsync(desk);
        foreach (var page in new[] { "/demo", "/sign-in", "/nothing-here" })
        {
            await visit.OpenAsync(page);
            Assert.Empty((await visit.Page.RunAxe()).Violations.Select(violation => $"{page}: {violation.Id} {violation.Help}"));
        }
    }

    private async Task NothingHindersAsync(string account, ColorScheme scheme)
    {
        var person = People.All.Single(one => one.Account == account);
        await using var visit = await Visit.AsAsync(desk, account, new() { ColorScheme = scheme });
        foreach (var page in await AddressesAsync(visit, person))
        {
            await visit.OpenAsync(page);
            var found = await visit.Page.RunAxe();
            Assert.Empty(found.Violations.Select(violation => $"{page}: {violation.Id} {violation.Help}: {string.Join(", ", violation.Nodes.Select(node => node.Target))}"));
        }

        Assert.Empty(visit.Complaints);
    }

    // A person's pages, and the first of each thing behind a list.
    private static async Task<IReadOnlyList<string>> AddressesAsync(Visit visit, (string Account, string School, string[] Pages) person)
    {
        var addresses = person.Pages.Select(page => $"/{person.School}/{page}").ToList();
        foreach (var list in person.Pages.Intersect(["held", "sent"]))
        {
            await visit.OpenAsync($"/{person.School}/{list}");
            if (await visit.Page.Locator($"main a[href^='/{person.School}/{list}/']").CountAsync() > 0)
                addresses.Add((await visit.Page.Locator($"main a[href^='/{person.School}/{list}/']").First.GetAttributeAsync("href"))!);
        }

        return addresses;
    }
}
