using System.Net;
using Microsoft.AspNetCore.Builder;
using SenHub.Workers.Desk.SignIn;

namespace SenHub.Workers.Tests.SignIn;

/// <summary>What every answer of the desk carries, and what it refuses.</summary>
public sealed class DoorTests(DoorFixture shared) : IClassFixture<DoorFixture>
{
    private readonly DoorHome door = shared.Door;

    [Theory]
    [InlineData("/sign-in", HttpStatusCode.OK)]
    [InlineData("/sign-in/set-up", HttpStatusCode.OK)]
    [InlineData("/account", HttpStatusCode.SeeOther)]
    [InlineData("/no/such/page", HttpStatusCode.NotFound)]
    [InlineData("/healthz", HttpStatusCode.NotFound)]
    public async Task Every_answer_carries_the_headers_that_keep_others_out(string address, HttpStatusCode status)
    {
        using var browser = door.Browser();

        var answer = await browser.SendAsync(HttpMethod.Get, address);

        Assert.Equal(status, answer.StatusCode);
        Assert.Equal(SecurityHeaders.Pages, answer.Headers.GetValues("Content-Security-Policy").Single());
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("DENY", answer.Headers.GetValues("X-Frame-Options").Single());
        Assert.Equal("no-referrer", answer.Headers.GetValues("Referrer-Policy").Single());
        Assert.Equal("same-origin", answer.Headers.GetValues("Cross-Origin-Opener-Policy").Single());
        Assert.Contains("camera=()", answer.Headers.GetValues("Permissions-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Fact]
    public async Task What_never_changes_may_be_kept_and_a_page_loads_nothing_of_others()
    {
        using var browser = door.Browser();
        await browser.OpenAsync("/sign-in");

        var style = await browser.SendAsync(HttpMethod.Get, SenHub.Desk.Frame.PageFiles.Address("desk.css"));

        Assert.Contains("immutable", style.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("style=", browser.Page, StringComparison.Ordinal);
        Assert.DoesNotContain("onclick", browser.Page, StringComparison.Ordinal);
        Assert.DoesNotMatch("(src|href|action)=\"https?:", browser.Page);
    }

    [Theory]
    [InlineData("/sign-in")]
    [InlineData("/sign-in/set-up")]
    [InlineData("/sign-in/set-up/app")]
    [InlineData("/sign-in/passkey")]
    [InlineData("/sign-out")]
    public async Task A_form_without_the_token_of_its_session_does_nothing(string address)
    {
        using var browser = door.Browser();
        using var another = door.Browser();
        await browser.OpenAsync("/sign-in");
        await another.OpenAsync("/sign-in");
        var token = System.Text.RegularExpressions.Regex.Match(another.Page, "name=\"token\" value=\"([^\"]+)\"").Groups[1].Value;

        var without = await browser.SendAsync(HttpMethod.Post, address, ("email", "x@y.example"));
        var others = await browser.SendAsync(HttpMethod.Post, address, ("email", "x@y.example"), ("token", token));

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest), (without.StatusCode, others.StatusCode));
    }

    [Fact]
    public async Task A_form_longer_than_any_of_the_desk_is_refused()
    {
        using var browser = door.Browser();
        await browser.OpenAsync("/sign-in");

        var answer = await browser.PostAsync("/sign-in", ("email", new string('a', 400_000)), ("password", "x"), ("code", "1"));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("longer than any form of this desk", browser.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_fails_is_a_plain_page_with_a_number_and_tells_nothing_of_the_inside()
    {
        await door.RestartAsync(map: app => app.MapGet("/broken", string () => throw new InvalidOperationException("Effie Quillfeather")));
        using var browser = door.Browser();

        var answer = await browser.OpenAsync("/broken");

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Matches("give whoever runs SenHub this number: [0-9A-Za-z:-]{8,}", browser.Page);
        Assert.DoesNotContain("Quillfeather", browser.Page, StringComparison.Ordinal);
        Assert.DoesNotContain("InvalidOperation", browser.Page, StringComparison.Ordinal);
        Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
    }

    [Theory]
    [InlineData("https://evil.example/", "/")]
    [InlineData("//evil.example/", "/")]
    [InlineData("/\\evil.example/", "/")]
    [InlineData("/\t/evil.example/", "/")]
    [InlineData("sign-in", "/")]
    [InlineData("/sign-out", "/")]
    [InlineData("/9991001/held/LK-412-7?page=2", "/9991001/held/LK-412-7?page=2")]
    public void After_signing_in_one_is_only_ever_sent_to_a_page_of_the_desk(string asked, string sent) => Assert.Equal(sent, ReturnTo.Safe(asked));
}
