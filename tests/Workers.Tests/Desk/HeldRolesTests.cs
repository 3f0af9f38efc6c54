using System.Net;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage.Proofs;
using SenHub.Domain.Deliveries;
using SenHub.Workers.Tests.RedTeam;
using static SenHub.Workers.Tests.Desk.DeskMorning;

namespace SenHub.Workers.Tests.Desk;

/// <summary>Who may see and do what with one held paper, asked over HTTP by every role.</summary>
public sealed class HeldRolesTests : IAsyncLifetime
{
    private DeskMorning morning = null!;

    public async Task InitializeAsync() => morning = await OpenAsync();

    public async Task DisposeAsync() => await morning.DisposeAsync();

    [Fact]
    public async Task Each_role_reaches_what_is_its_own_and_nothing_else()
    {
        (string Who, int List, int Page, int Paper)[] expected =
        [
            ("Ms Sen", 200, 200, 200), ("Ms Seven", 200, 404, 404), ("Mr Safe", 200, 200, 200), ("Dr Head", 200, 200, 200), ("Mx Office", 200, 200, 404), ("Mr It", 404, 404, 404), ("Nobody", 404, 404, 404),
        ];
        foreach (var (name, list, page, paper) in expected)
        {
            using var who = morning.As(name);
            Assert.Equal((name, list, page, paper), (name, (int)(await who.GetAsync(List)).StatusCode, (int)(await who.GetAsync(morning.Page)).StatusCode, (int)(await who.GetAsync(morning.Paper)).StatusCode));
        }

        using var anybody = morning.Desk.As("");
        Assert.StartsWith("/sign-in", (await anybody.GetAsync(List)).Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_senco_reads_why_for_whom_and_on_what_ground_with_the_paper_beside_it()
    {
        using var senco = morning.As("Ms Sen");

        var (list, page) = (await senco.PageAsync(List), await senco.PageAsync(morning.Page));
        var paper = await senco.GetAsync(morning.Paper);

        Assert.Contains("For you to decide", list, StringComparison.Ordinal);
        Assert.Contains("Fieldhouse, Aisling (5 Elm)", list, StringComparison.Ordinal);
        foreach (var words in new[] { "Changed address: another one was confirmed before.", "new@eps.example – nobody has confirmed it", "Consent for \"EP involvement\"", "given by Mrs Rosheen Fieldhouse", "public task", $"src=\"{morning.Paper}\"", "Release it", "Stop it", "Send back" })
            Assert.Contains(words, page, StringComparison.Ordinal);
        Assert.DoesNotContain("GATE-", page, StringComparison.Ordinal);
        Assert.Equal("application/pdf", paper.Content.Headers.ContentType!.MediaType);
        Assert.Equal($"inline; filename={morning.Held.Id:D}.pdf", paper.Content.Headers.ContentDisposition!.ToString().Replace("\"", "", StringComparison.Ordinal));
        Assert.Contains("frame-ancestors 'self'", paper.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.True(paper.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task The_office_is_shown_an_address_and_no_pupil_and_decides_nothing()
    {
        using var office = morning.As("Mx Office");

        var (list, page) = (await office.PageAsync(List), await office.PageAsync(morning.Page));

        Assert.All(new[] { list, page }, shown =>
        {
            Assert.All(OfTheGirl, name => Assert.DoesNotContain(name, shown, StringComparison.Ordinal));
            Assert.DoesNotContain("provision map", shown, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("Consent", shown, StringComparison.Ordinal);
        });
        Assert.Contains("new@eps.example", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<textarea", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_may_look_and_not_release_is_told_whose_it_is_and_a_forged_form_decides_nothing()
    {
        using var lead = morning.As("Mr Safe");
        using var senco = morning.As("Ms Sen");

        var shown = await lead.PageAsync(morning.Page);
        var after = await AfterAsync(lead, await lead.SendAsync($"{morning.Page}/release", Filled(shown, "because")));

        Assert.DoesNotContain(">Release it<", shown, StringComparison.Ordinal);
        Assert.Contains("Letting it go is for Ms Sen, SENCo.", shown, StringComparison.Ordinal);
        Assert.Contains("Nothing was decided.", after, StringComparison.Ordinal);
        var hers = Filled(await senco.PageAsync(morning.Page), "because");
        using var other = morning.As("Ms Seven");
        using var it = morning.As("Mr It");
        Assert.Equal(HttpStatusCode.NotFound, (await other.PostAsync(List, $"{morning.Page}/release", hers[1], hers[2])).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await it.SendAsync($"{morning.Page}/release", hers)).StatusCode); // the token is another session's
        Assert.Equal(DeliveryState.Held, (await morning.NowAsync()).State);
    }

    [Fact]
    public async Task Every_look_at_the_paper_is_a_line_of_proof_under_the_account_and_the_verb_tells_it()
    {
        using var senco = morning.As("Ms Sen");
        using var other = morning.As("Ms Seven");

        await senco.GetAsync(morning.Paper);
        await other.GetAsync(morning.Paper);

        var looks = (await morning.School.Get<IProofLedger>().OfAsync([morning.Held.Id], default)).Select(line => line.Look).OfType<DeskLook>();
        Assert.Equal([new DeskLook(morning.Held.Reference, morning.Held.Subject, "ms.sen@school.example")], looks);
        var model = await morning.School.Get<SenHub.Workers.Proofs.Disclosures>().OfAsync(morning.School.Get<Schools>().Of(morning.Desk.School), SmallWorld.Girl(morning.School.Roll), default);
        Assert.Contains($"ms.sen@school.example opened it: {morning.Held.Reference}", Assert.Single(model.AtDesk), StringComparison.Ordinal);
        Assert.Empty(model.Disclosures);
        Assert.True((await morning.School.Get<IProofLedger>().VerifyAsync([], default)).IsWhole);
    }
}
