using System.Net;

namespace SenHub.Workers.Tests.SignIn;

/// <summary>How long somebody is signed in, and what ends it.</summary>
public sealed class SessionTests(DoorFixture shared) : IClassFixture<DoorFixture>
{
    private readonly DoorHome door = shared.Door;

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
        var (_, his) = await door.AccountAsync("f@larkfield.sch.example");
        await browser.SignInAsync("f@larkfield.sch.example", DoorHome.Password, door.CodeNow(his));
        Assert.Equal(HttpStatusCode.BadRequest, (await browser.SendAsync(HttpMethod.Post, "/account/recovery", ("token", token))).StatusCode);
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
}
