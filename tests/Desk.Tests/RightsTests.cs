using Microsoft.Playwright;

namespace SenHub.Desk.Tests;

/// <summary>Every wrong role, stale page, forged form and ended session is refused.</summary>
[Collection(OneDesk.Name)]
public sealed class RightsTests(DemoDesk desk)
{
    public static TheoryData<string> Accounts => [.. People.All.Select(person => person.Account)];

    [Theory]
    [MemberData(nameof(Accounts))]
    public async Task Everybody_has_their_own_pages_and_no_other(string account)
    {
        var person = People.All.Single(one => one.Account == account);
        await using var visit = await Visit.AsAsync(desk, account);

        foreach (var page in People.Pages)
            Assert.Equal((page, person.Pages.Contains(page) ? 200 : 404), (page, await visit.OpenAsync($"/{person.School}/{page}")));
        Assert.Equal(404, await visit.OpenAsync($"/{(person.School == People.Larkfield ? People.Hartside : People.Larkfield)}/today"));
    }

    [Fact]
    public async Task A_SENCo_opens_nothing_of_another_phase()
    {
        await using var lead = await Visit.AsAsync(desk, People.LeadSenco);
        var held = await lead.OpenHeldAsync(People.Hartside, "School advice for a review");
        var paper = await lead.Page.Locator(".paper a").First.GetAttributeAsync("href");
        await using var other = await Visit.AsAsync(desk, People.SencoOfYear9);

        Assert.Equal(404, await other.OpenAsync(held));
        Assert.Equal(404, await StatusAsync(other, paper!));
    }

    [Fact]
    public async Task The_office_is_shown_no_paper_and_IT_no_pupil()
    {
        await using var office = await Visit.AsAsync(desk, People.Office);
        await office.OpenAsync($"/{People.Hartside}/held");
        Assert.Equal(0, await office.Page.Locator("a[href*='/papers/']").CountAsync());

        await using var it = await Visit.AsAsync(desk, People.It);
        await it.OpenAsync($"/{People.Hartside}/health");
        Assert.DoesNotMatch(@"\bHA-\d+-\w\b", await it.Page.ContentAsync());
    }

    [Fact]
    public async Task Nobody_who_is_not_signed_in_sees_anything()
    {
        await using var nobody = await Visit.NobodyAsync(desk);

        foreach (var page in People.Pages)
        {
            await nobody.OpenAsync($"/{People.Hartside}/{page}");
            Assert.Equal("/sign-in", new Uri(nobody.Page.Url).AbsolutePath);
        }
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused_and_a_decision_on_another_paper_s_mark_decides_nothing()
    {
        await using var senco = await Visit.AsAsync(desk, People.PrimarySenco);
        await senco.OpenHeldAsync(People.Larkfield, "provision map");

        await senco.Page.EvaluateAsync("document.querySelectorAll('[name=seen]').forEach(field => field.value = 'somethingelse')");
        await senco.DecideAsync("Stop it", "The map is of the wrong year");
        var stale = await senco.SaidAsync();
        await senco.Page.EvaluateAsync("document.querySelectorAll('[name=token]').forEach(field => field.value = 'x')");
        var answer = await senco.Page.RunAndWaitForResponseAsync(() => senco.DecideAsync("Stop it", "Again"), response => response.Request.Method == "POST");

        Assert.NotEmpty(stale);
        Assert.Equal(400, answer.Status);
        await senco.OpenAsync($"/{People.Larkfield}/held");
        Assert.DoesNotContain("a person stopped it", await senco.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_signing_out_nothing_is_shown_again()
    {
        await using var senco = await Visit.AsAsync(desk, People.PrimarySenco);
        await senco.OpenAsync($"/{People.Larkfield}/held");
        await senco.Page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();

        await senco.OpenAsync($"/{People.Larkfield}/held");

        Assert.Equal("/sign-in", new Uri(senco.Page.Url).AbsolutePath);
    }

    private static async Task<int> StatusAsync(Visit visit, string path) => (await visit.Page.APIRequest.GetAsync($"{visit.Desk.Address}{path}")).Status;
}
