using System.Net;
using Microsoft.AspNetCore.Builder;
using SenHub.Workers.Desk.SignIn;

namespace SenHub.Workers.Tests.SignIn;

/// <summary>What every answer of the desk carries, what it refuses, and how long somebody is signed in.</summary>
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
    public async Task A_form_of_one_account_counts_for_no_other_and_none_is_taken_after_signing_out()
    {
        var (_, hers) = await door.AccountAsync("a@larkfield.sch.example");
        using var browser = door.Browser();
        await browser.SignInAsync("a@larkfield.sch.example", DoorHome.Password, door.CodeNow(hers));
        var token = System.Text.RegularExpressions.Regex.Match(browser.Page, "name=\"token\" value=\"([^\"]+)\"").Groups[1].Value;
        await browser.PostAsync("/sign-out");

        var replayed = await browser.SendAsync(HttpMethod.Post, "/account/recovery", ("token", token));

        Assert.Equal(HttpStatusCode.SeeOther, replayed.StatusCode);
        Assert.StartsWith("/sign-in", replayed.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_session_ends_twenty_minutes_after_the_last_page_and_ten_hours_after_it_began()
    {
        var (_, key) = await door.AccountAsync("b@larkfield.sch.example");
        using var browser = door.Browser();
        await browser.SignInAsync("b@larkfield.sch.example", DoorHome.Password, door.CodeNow(key));
        for (var quarter = 0; quarter < 39; quarter++)
        {
            door.MoveOn(TimeSpan.FromMinutes(15));
            Assert.Equal(HttpStatusCode.OK, (await browser.SendAsync(HttpMethod.Get, "/account")).StatusCode);
        }

        door.MoveOn(TimeSpan.FromMinutes(16));
        await browser.OpenAsync("/account?page=2");

        Assert.Contains("You were signed out", browser.Page, StringComparison.Ordinal);
        await browser.PostAsync("/sign-in", ("email", "b@larkfield.sch.example"), ("password", DoorHome.Password), ("code", door.CodeNow(key)));
        Assert.Equal("/account?page=2", browser.Place.PathAndQuery);
        door.MoveOn(TimeSpan.FromMinutes(21));
        Assert.Equal(HttpStatusCode.SeeOther, (await browser.SendAsync(HttpMethod.Get, "/account")).StatusCode);
    }

    [Fact]
    public async Task A_session_lives_over_a_restart_and_ends_everywhere_with_its_stamp()
    {
        var (_, key) = await door.AccountAsync("c@larkfield.sch.example");
        using var one = door.Browser();
        using var two = door.Browser();
        await one.SignInAsync("c@larkfield.sch.example", DoorHome.Password, door.CodeNow(key));
        door.MoveOn(TimeSpan.FromMinutes(1));
        await two.SignInAsync("c@larkfield.sch.example", DoorHome.Password, door.CodeNow(key));
        await door.RestartAsync();
        Assert.Equal(HttpStatusCode.OK, (await one.SendAsync(HttpMethod.Get, "/account")).StatusCode);
        await two.OpenAsync("/account");

        await two.PostAsync("/account/sign-out-everywhere");

        Assert.Equal(HttpStatusCode.SeeOther, (await one.SendAsync(HttpMethod.Get, "/account")).StatusCode);
        Assert.Equal(HttpStatusCode.SeeOther, (await two.SendAsync(HttpMethod.Get, "/account")).StatusCode);
        var keys = Path.Combine(door.Home.Folder, "secrets", "desk");
        Assert.NotEmpty(Directory.EnumerateFiles(keys));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(keys));
    }

    [Fact]
    public async Task A_proof_is_changed_only_with_a_fresh_one_and_other_sessions_end()
    {
        var (account, key) = await door.AccountAsync("d@larkfield.sch.example");
        using var browser = door.Browser();
        using var elsewhere = door.Browser();
        await browser.SignInAsync(account.Email, DoorHome.Password, door.CodeNow(key));
        door.MoveOn(TimeSpan.FromMinutes(10));
        await elsewhere.SignInAsync(account.Email, DoorHome.Password, door.CodeNow(key));
        await browser.OpenAsync("/account");

        await browser.PostAsync("/account/password", ("old", DoorHome.Password), ("password", "another five words here"), ("repeated", "another five words here"));
        Assert.Equal("/sign-in/again", browser.Place.AbsolutePath);
        door.MoveOn(TimeSpan.FromMinutes(1));
        await browser.PostAsync("/sign-in/again", ("password", DoorHome.Password), ("code", door.CodeNow(key)));
        await browser.PostAsync("/account/password", ("old", DoorHome.Password), ("password", "another five words here"), ("repeated", "another five words here"));

        Assert.Contains("Your password is changed", browser.Page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, (await elsewhere.SendAsync(HttpMethod.Get, "/account")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await browser.SendAsync(HttpMethod.Get, "/account")).StatusCode);
    }

    [Fact]
    public async Task A_copy_of_a_cookie_opens_nothing_once_its_owner_has_signed_out()
    {
        var (_, key) = await door.AccountAsync("e@larkfield.sch.example");
        using var browser = door.Browser();
        using var thief = door.Browser();
        await browser.SignInAsync("e@larkfield.sch.example", DoorHome.Password, door.CodeNow(key));
        foreach (var cookie in browser.Cookies.GetAllCookies().Cast<Cookie>())
            thief.Cookies.Add(cookie);
        Assert.Equal(HttpStatusCode.OK, (await thief.SendAsync(HttpMethod.Get, "/account")).StatusCode);

        await browser.PostAsync("/sign-out");

        Assert.Equal(HttpStatusCode.SeeOther, (await thief.SendAsync(HttpMethod.Get, "/account")).StatusCode);
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
