using System.Net;
using System.Text.RegularExpressions;
using SenHub.Adapters.Storage.Accounts;
using SenHub.Domain.Deliveries;
using SenHub.Workers.Desk.SignIn;

namespace SenHub.Workers.Tests.SignIn;

/// <summary>Getting in, over HTTP against the real desk.</summary>
public sealed partial class SignInJourneyTests(DoorFixture shared) : IClassFixture<DoorFixture>
{
    private readonly DoorHome door = shared.Door;

    [Fact]
    public async Task With_the_code_from_it_somebody_sets_up_an_account_and_signs_in_with_it()
    {
        var code = await MadeAsync("set.up@larkfield.sch.example");
        using var browser = door.Browser();

        await browser.OpenAsync("/sign-in/set-up");
        await browser.PostAsync("/sign-in/set-up", ("email", "Set.Up@larkfield.sch.example"), ("setup", code.ToUpperInvariant()), ("password", DoorHome.Password), ("repeated", DoorHome.Password));
        Assert.Contains("<svg", browser.Page, StringComparison.Ordinal);
        var key = Key().Match(browser.Page).Groups[1].Value.Replace(" ", "", StringComparison.Ordinal);
        await browser.PostAsync("/sign-in/set-up/app", ("code", door.CodeNow(key)));
        var codes = RecoveryCode().Matches(browser.Page).Select(match => match.Value).ToList();

        Assert.Equal(OneUseCodes.InASet, codes.Count);
        await browser.OpenAsync("/account");
        Assert.Contains("set.up@larkfield.sch.example", browser.Page, StringComparison.Ordinal);
        using var another = door.Browser();
        await another.SignInAsync("set.up@larkfield.sch.example", DoorHome.Password, codes[3]);
        Assert.Contains("9 codes are left", another.Page, StringComparison.Ordinal);
        using var third = door.Browser();
        await third.SignInAsync("set.up@larkfield.sch.example", DoorHome.Password, codes[3]);
        Assert.Contains("That did not work", third.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_set_up_code_counts_once_and_for_a_day_and_bad_passwords_are_named()
    {
        var code = await MadeAsync("once@larkfield.sch.example");
        using var browser = door.Browser();
        await browser.OpenAsync("/sign-in/set-up");
        await browser.PostAsync("/sign-in/set-up", ("email", "once@larkfield.sch.example"), ("setup", code), ("password", "password1234"), ("repeated", "password1234"));
        Assert.Contains("among the first that anybody would try", browser.Page, StringComparison.Ordinal);
        await browser.PostAsync("/sign-in/set-up", ("email", "once@larkfield.sch.example"), ("setup", "aaaa-bbbb-cccc-dddd"), ("password", DoorHome.Password), ("repeated", DoorHome.Password));
        Assert.Contains("That did not work", browser.Page, StringComparison.Ordinal);
        door.MoveOn(TimeSpan.FromHours(25));

        await browser.PostAsync("/sign-in/set-up", ("email", "once@larkfield.sch.example"), ("setup", code), ("password", DoorHome.Password), ("repeated", DoorHome.Password));

        Assert.Contains("That did not work", browser.Page, StringComparison.Ordinal);
        Assert.False((await door.Accounts.FindAsync("once@larkfield.sch.example", default))!.IsSetUp);
    }

    [Fact]
    public async Task A_code_of_the_app_is_taken_once_and_a_wrong_proof_of_nobody_sounds_like_one_of_somebody()
    {
        var (_, key) = await door.AccountAsync("twice@larkfield.sch.example");
        var code = door.CodeNow(key);
        using var first = door.Browser();
        using var second = door.Browser();
        using var nobody = door.Browser();

        await first.SignInAsync("twice@larkfield.sch.example", DoorHome.Password, code);
        await second.SignInAsync("twice@larkfield.sch.example", DoorHome.Password, code);
        await nobody.SignInAsync("nobody@larkfield.sch.example", DoorHome.Password, code);

        Assert.Equal("/account", first.Place.AbsolutePath);
        Assert.Equal("/sign-in", second.Place.AbsolutePath);
        Assert.Equal(Plain(second.Page), Plain(nobody.Page));
    }

    [Fact]
    public async Task After_ten_wrong_proofs_a_right_one_counts_only_when_the_lock_has_ended()
    {
        var (account, key) = await door.AccountAsync("locked@larkfield.sch.example");
        var desk = door.Desk.Get<SignInDesk>();
        for (var wrong = 0; wrong < 10; wrong++)
            Assert.Null(await desk.PasswordAsync(account.Email, "not the password", "000000", "signed in", default));

        var early = await desk.PasswordAsync(account.Email, DoorHome.Password, door.CodeNow(key), "signed in", default);
        door.MoveOn(TimeSpan.FromMinutes(16));
        var late = await desk.PasswordAsync(account.Email, DoorHome.Password, door.CodeNow(key), "signed in", default);

        Assert.Null(early);
        Assert.NotNull(late);
    }

    [Fact]
    public async Task More_tries_in_a_minute_than_a_person_makes_are_put_off_for_any_address()
    {
        using var browser = door.Browser();
        await browser.OpenAsync("/sign-in");
        var answers = new List<HttpStatusCode>();
        for (var tries = 0; tries <= SignInLimits.OfAnAccount && answers.LastOrDefault() != HttpStatusCode.TooManyRequests; tries++)
        {
            await browser.OpenAsync("/sign-in");
            answers.Add((await browser.PostAsync("/sign-in", ("email", "nobody@larkfield.sch.example"), ("password", "x"), ("code", "1"))).StatusCode);
        }

        Assert.Contains("Wait a minute", browser.Page, StringComparison.Ordinal);
    }

    private async Task<string> MadeAsync(string email)
    {
        var code = OneUseCodes.Make();
        var (account, _) = await door.AccountAsync(email);
        await door.Accounts.SaveAsync(account with { PasswordHash = null, AuthenticatorKey = null, IsAuthenticatorProven = false, SetUpCode = OneUseCodes.HashOf(code), SetUpEnds = door.Time.GetUtcNow().AddDays(1) }, await door.Desk.Get<AccountEvents>().OfAsync(account, "reset", default), default);
        return code;
    }

    private static string Plain(string page) => Secret().Replace(page, "");

    [GeneratedRegex("<code class=\"key\">([A-Z2-7 ]+)</code>")]
    private static partial Regex Key();

    [GeneratedRegex("([2-9a-z]{4}-){3}[2-9a-z]{4}")]
    private static partial Regex RecoveryCode();

    [GeneratedRegex("value=\"[^\"]*\"|data-options=\"[^\"]*\"|&quot;challenge.*?&quot;")]
    private static partial Regex Secret();
}
