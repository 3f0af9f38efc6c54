using System.Text.Json.Nodes;
using SenHub.TestKit.Http;

namespace SenHub.Workers.Tests.SignIn;

/// <summary>Signing in by a directory, against a small real one.</summary>
public sealed class DirectoryTests(DirectoryFixture shared) : IClassFixture<DirectoryFixture>
{
    private readonly OpenIdIssuer directory = shared.Directory;
    private readonly DoorHome door = shared.Door;
    private readonly string senco = shared.Senco;

    [Fact]
    public async Task Whom_the_directory_vouches_for_is_signed_in_under_the_address_it_proved()
    {
        Tell(("email", senco.ToUpperInvariant()), ("hd", "larkfield.example"));
        using var browser = door.Browser();

        await browser.OpenAsync("/sign-in/directory?return=/account");

        Assert.Equal("/account", browser.Place.AbsolutePath);
        Assert.Contains("your school's own account", System.Net.WebUtility.HtmlDecode(browser.Page), StringComparison.Ordinal);
        Assert.True(directory.WasProven);
        Assert.Equal(("code", "S256", "larkfield.example"), (directory.LastAsked["response_type"], directory.LastAsked["code_challenge_method"], directory.LastAsked["hd"]));
        Assert.DoesNotContain(browser.Cookies.GetAllCookies().Select(cookie => cookie.Value), value => value.Contains(senco, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("nonce", "another")]
    [InlineData("aud", "another hub")]
    [InlineData("iss", "https://another.example")]
    [InlineData("hd", "another.example")]
    [InlineData("hd", null)]
    [InlineData("email_verified", false)]
    [InlineData("email_verified", null)]
    [InlineData("email", "nobody.on.a.sheet@larkfield.example")]
    [InlineData("exp", 1000)]
    [InlineData("sub", null)]
    public async Task A_token_that_is_not_for_us_or_proves_no_address_of_ours_lets_nobody_in(string claim, object? value)
    {
        Tell(("email", senco), ("hd", "larkfield.example"), (claim, value));
        using var browser = door.Browser();

        await browser.OpenAsync("/sign-in/directory?return=/account");

        Assert.Equal("/sign-in", browser.Place.AbsolutePath);
        Assert.Contains("did not let you in", browser.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_this_browser_did_not_ask_for_lets_nobody_in()
    {
        Tell(("email", senco), ("hd", "larkfield.example"));
        using var attacker = door.Browser();
        using var victim = door.Browser();
        var asked = await attacker.SendAsync(HttpMethod.Get, "/sign-in/directory");
        var back = (await attacker.SendAsync(HttpMethod.Get, asked.Headers.Location!.OriginalString)).Headers.Location!;

        await victim.OpenAsync(back.OriginalString);

        Assert.Equal("/sign-in", victim.Place.AbsolutePath);
    }

    [Fact]
    public async Task Asked_anew_it_must_say_that_it_asked_the_same_person_just_now()
    {
        Tell(("email", senco), ("hd", "larkfield.example"), ("auth_time", door.Time.GetUtcNow().AddHours(-2).ToUnixTimeSeconds()));
        using var browser = door.Browser();
        await browser.OpenAsync("/sign-in/directory?return=/account");
        Assert.Equal("/account", browser.Place.AbsolutePath);

        await browser.OpenAsync("/sign-in/again?return=/account");
        Assert.Contains("did not let you in", browser.Page, StringComparison.Ordinal);
        Assert.Equal(("login", "0"), (directory.LastAsked["prompt"], directory.LastAsked["max_age"]));
        Tell(("email", senco), ("hd", "larkfield.example"), ("auth_time", door.Time.GetUtcNow().ToUnixTimeSeconds()));
        await browser.OpenAsync("/sign-in/again?return=/account");

        Assert.Equal("/account", browser.Place.AbsolutePath);
    }

    [Fact]
    public async Task Where_a_directory_is_set_there_are_no_accounts_of_the_hubs_own()
    {
        using var browser = door.Browser();

        await browser.OpenAsync("/sign-in");

        Assert.DoesNotContain("type=\"password\"", browser.Page, StringComparison.Ordinal);
        Assert.Contains("/sign-in/directory", browser.Page, StringComparison.Ordinal);
    }

    private void Tell(params (string Claim, object? Value)[] claims) => directory.Say = token =>
    {
        foreach (var (claim, value) in claims)
            token[claim] = value is null ? null : JsonValue.Create(value);
    };
}
