using System.Net;
using System.Text.RegularExpressions;

namespace SenHub.Workers.Tests.SignIn;

/// <summary>Passkeys, with an authenticator in software.</summary>
public sealed partial class PasskeyTests : IAsyncLifetime, IDisposable
{
    private const string Email = "key@larkfield.sch.example";

    private DoorHome door = null!;
    private SoftKey key = null!;
    private DoorBrowser browser = null!;

    public async Task InitializeAsync()
    {
        door = await DoorHome.OpenAsync();
        key = new SoftKey(door.Desk.Address.GetLeftPart(UriPartial.Authority));
        browser = door.Browser();
        var (_, app) = await door.AccountAsync(Email);
        await browser.SignInAsync(Email, DoorHome.Password, door.CodeNow(app));
    }

    public async Task DisposeAsync() => await door.DisposeAsync();

    public void Dispose()
    {
        browser.Dispose();
        key.Dispose();
    }

    [Fact]
    public async Task A_passkey_is_added_and_signs_in_alone_and_proves_anew_and_goes_again()
    {
        await AddAsync();
        Assert.Contains("The passkey is added", browser.Page, StringComparison.Ordinal);
        using var another = door.Browser();

        await UseAsync(another, "/sign-in", "/account");
        Assert.Equal("/account", another.Place.AbsolutePath);
        door.MoveOn(TimeSpan.FromMinutes(6));
        await UseAsync(another, "/sign-in/again", "/account");
        Assert.Equal("/account", another.Place.AbsolutePath);
        await another.PostAsync("/account/passkeys/remove");

        Assert.Contains("The passkey is removed", another.Page, StringComparison.Ordinal);
        using var third = door.Browser();
        await UseAsync(third, "/sign-in", "/account");
        Assert.Contains("That passkey does not open this desk", third.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_is_taken_once_from_this_place_and_only_of_a_person_who_showed_themselves()
    {
        await AddAsync();
        using var another = door.Browser();
        await another.OpenAsync("/sign-in?return=/account");
        var answer = key.Get(Options(another.Page));
        await another.PostAsync("/sign-in/passkey", ("credential", answer));
        Assert.Equal("/account", another.Place.AbsolutePath);

        using var replay = door.Browser();
        await replay.OpenAsync("/sign-in?return=/account");
        await replay.PostAsync("/sign-in/passkey", ("credential", answer));
        Assert.Equal("/sign-in", replay.Place.AbsolutePath);
        key.Origin = "https://evil.example";
        await UseAsync(replay, "/sign-in", "/account");
        Assert.Equal("/sign-in", replay.Place.AbsolutePath);
        (key.Origin, key.Verifies) = (door.Desk.Address.GetLeftPart(UriPartial.Authority), false);
        await UseAsync(replay, "/sign-in", "/account");
        Assert.Equal("/sign-in", replay.Place.AbsolutePath);
        await replay.PostAsync("/sign-in/passkey", ("credential", "{\"no\":1}"));
        Assert.Equal("/sign-in", replay.Place.AbsolutePath);
    }

    [Fact]
    public async Task Another_persons_passkey_proves_nothing_about_who_is_signed_in()
    {
        await AddAsync();
        var (_, app) = await door.AccountAsync("other@larkfield.sch.example");
        using var other = door.Browser();
        await other.SignInAsync("other@larkfield.sch.example", DoorHome.Password, door.CodeNow(app));

        await UseAsync(other, "/sign-in/again", "/account");

        Assert.Equal("/sign-in/again", other.Place.AbsolutePath);
        Assert.Contains("That passkey does not open this desk", other.Page, StringComparison.Ordinal);
    }

    private async Task AddAsync()
    {
        await browser.OpenAsync("/account");
        await browser.PostAsync("/account/passkeys", ("credential", key.Create(Options(browser.Page))), ("name", "Blue key"));
    }

    private async Task UseAsync(DoorBrowser with, string page, string place)
    {
        await with.OpenAsync($"{page}?return={Uri.EscapeDataString(place)}");
        await with.PostAsync($"{page}/passkey", ("credential", key.Get(Options(with.Page))));
    }

    private static string Options(string page) => WebUtility.HtmlDecode(Attribute().Match(page).Groups[1].Value);

    [GeneratedRegex("data-options=\"([^\"]*)\"")]
    private static partial Regex Attribute();
}
