using Microsoft.Playwright;

namespace SenHub.Desk.Tests;

/// <summary>What people come to the desk for, from the door to the end.</summary>
[Collection(OneDesk.Name)]
public sealed class JourneyTests(DemoDesk desk)
{
    private static readonly TimeSpan Leaving = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task A_newcomer_releases_a_held_paper_and_it_leaves()
    {
        var before = Mails();
        await using var senco = await Visit.AsAsync(desk, People.PrimarySenco);
        await senco.Page.GetByRole(AriaRole.Link, new() { Name = "Held" }).ClickAsync();
        await senco.Page.Locator(".held li", new() { HasText = "new address" }).GetByRole(AriaRole.Link).ClickAsync();

        await senco.DecideAsync("Release it", "Rang them: the address is right");

        Assert.Contains("is released", await senco.SaidAsync(), StringComparison.Ordinal);
        Assert.True(await HappensAsync(() => Mails() > before), "No mail left after the release.");
        Assert.Empty(senco.Complaints);
    }

    [Fact]
    public async Task It_goes_without_scripts_too()
    {
        await using var senco = await Visit.AsAsync(desk, People.SencoOfYears7And8, new() { JavaScriptEnabled = false });
        var held = await senco.OpenHeldAsync(People.Hartside, "review");

        await senco.DecideAsync("Send back", "The meeting's room is missing");
        var said = await senco.SaidAsync();
        await senco.OpenAsync(held);

        Assert.NotEmpty(said);
        Assert.Contains("The meeting's room is missing", await senco.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_safeguarding_lead_stops_everything_and_lets_it_go_on()
    {
        await using var lead = await Visit.AsAsync(desk, People.PrimarySafeguarding);
        await using var senco = await Visit.AsAsync(desk, People.PrimarySenco);

        await lead.DecideAsync("Stop all sending", "A child may have been moved");
        await senco.OpenAsync($"/{People.Larkfield}/held");
        var stopped = await senco.Page.Locator(".stopped").InnerTextAsync();
        await lead.OpenAsync($"/{People.Larkfield}/today");
        await lead.DecideAsync("Let sending go on", "Cleared with the authority");
        await senco.OpenAsync($"/{People.Larkfield}/held");

        Assert.Contains(People.PrimarySafeguarding, stopped, StringComparison.Ordinal);
        Assert.Equal(0, await senco.Page.Locator(".stopped").CountAsync());
    }

    [Fact]
    public async Task A_paper_to_the_mental_health_service_says_what_a_person_has_to_write_first()
    {
        await using var lead = await Visit.AsAsync(desk, People.LeadSenco);
        await lead.OpenHeldAsync(People.Hartside, "CAMHS");

        Assert.Contains("risk, safeguarding and household", await lead.Page.Locator("main").InnerTextAsync(), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(0, await lead.Page.GetByRole(AriaRole.Button, new() { Name = "Release it" }).CountAsync());
    }

    [Fact]
    public async Task The_keyboard_alone_opens_what_is_held()
    {
        await using var senco = await Visit.AsAsync(desk, People.PrimarySenco);
        await senco.OpenAsync($"/{People.Larkfield}/held");

        await senco.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("Skip to the page", await FocusedAsync(senco.Page));
        await senco.Page.Keyboard.PressAsync("Enter");
        // The browser jumps a moment after the key, and a key pressed within it would still be the navigation's.
        await senco.Page.WaitForFunctionAsync("document.activeElement.id === 'main'");
        await senco.Page.Keyboard.PressAsync("Tab");
        var held = await senco.Page.EvaluateAsync<string?>("document.activeElement.href");
        await senco.Page.Keyboard.PressAsync("Enter");

        Assert.StartsWith($"{desk.Address}/{People.Larkfield}/held/", held, StringComparison.Ordinal);
        // Asked again and again: a wait for the navigation would miss one that is over before the wait has begun.
        await Assertions.Expect(senco.Page).ToHaveURLAsync(held!, new() { Timeout = 30_000 });
    }

    private static Task<string> FocusedAsync(IPage page) => page.EvaluateAsync<string>("document.activeElement.textContent.trim()");

    private int Mails() => Directory.EnumerateFiles(Path.Combine(desk.Home, "mail"), "*.eml").Count();

    private static async Task<bool> HappensAsync(Func<bool> what)
    {
        for (var since = DateTime.UtcNow; DateTime.UtcNow - since < Leaving; await Task.Delay(200))
        {
            if (what())
                return true;
        }

        return false;
    }
}
