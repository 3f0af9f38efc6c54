using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using SenHub.Adapters.Storage.Accounts;
using SenHub.Desk.SignIn;

namespace SenHub.Workers.Desk.SignIn;

/// <summary>Signing in, proving anew who one is, and signing out.</summary>
internal static class SignInRoutes
{
    private const string Wrong = "That did not work: address, password and code do not fit together, or there were too many tries. Look at all three; a code counts for half a minute and once.";

    /// <summary>The addresses.</summary>
    public static void MapSignIn(this IEndpointRouteBuilder app)
    {
        var open = app.Open();
        open.MapGet("/sign-in", ShowAsync);
        open.MapPost("/sign-in", TakeAsync).RequireRateLimiting(SignInLimits.ByAddress);
        open.MapPost("/sign-in/passkey", PasskeyAsync).RequireRateLimiting(SignInLimits.ByAddress);
        open.MapPost("/sign-out", LeaveAsync);
        var again = app.SignedIn();
        again.MapGet("/sign-in/again", ShowAgainAsync);
        again.MapPost("/sign-in/again", TakeAgainAsync).RequireRateLimiting(SignInLimits.ByAddress);
        again.MapPost("/sign-in/again/passkey", PasskeyAgainAsync).RequireRateLimiting(SignInLimits.ByAddress);
    }

    private static async Task<IResult> ShowAsync(HttpContext http, DoorPages pages, PasskeyDesk passkeys, IOptions<DeskOptions> options)
    {
        var place = ReturnTo.Safe(http.Request.Query[ReturnTo.Field]);
        if (http.User.Identity is { IsAuthenticated: true })
            return new SeeOther(place);
        return await DrawAsync(http, pages, passkeys, options.Value, "/sign-in", place, null, null, http.Request.Query.ContainsKey("ended"));
    }

    private static async Task<IResult> TakeAsync(HttpContext http, DoorPages pages, PasskeyDesk passkeys, SignInDesk desk, SignInLimits limits, Sessions sessions, IOptions<DeskOptions> options, CancellationToken cancel)
    {
        var form = await http.Request.ReadFormAsync(cancel);
        var (email, place) = (form["email"].ToString(), ReturnTo.Safe(form[ReturnTo.Field]));
        if (!options.Value.HasLocalAccounts)
            return Results.NotFound();
        if (!limits.Lets(email))
            return Results.StatusCode(StatusCodes.Status429TooManyRequests);
        if (await desk.PasswordAsync(email, form["password"].ToString(), form["code"].ToString(), "signed in", cancel) is not { } account)
            return await DrawAsync(http, pages, passkeys, options.Value, "/sign-in", place, null, Wrong, false);
        await sessions.BeginAsync(http, account);
        return new SeeOther(place);
    }

    private static async Task<IResult> ShowAgainAsync(HttpContext http, DoorPages pages, PasskeyDesk passkeys, IAccountLedger ledger, IOptions<DeskOptions> options, CancellationToken cancel)
    {
        var place = ReturnTo.Safe(http.Request.Query[ReturnTo.Field]);
        if (Sessions.AccountOf(http.User) is not { } id)
            return new SeeOther(ReturnTo.With($"{DirectoryRoutes.Ask}?again=1", place)); // the directory that vouched is asked again
        return await ledger.FindAsync(id, cancel) is { } account ? await DrawAsync(http, pages, passkeys, options.Value, "/sign-in/again", place, account.Email, null, false) : Results.NotFound();
    }

    private static async Task<IResult> TakeAgainAsync(HttpContext http, DoorPages pages, PasskeyDesk passkeys, SignInDesk desk, SignInLimits limits, Sessions sessions, IAccountLedger ledger, IOptions<DeskOptions> options, CancellationToken cancel)
    {
        var form = await http.Request.ReadFormAsync(cancel);
        var place = ReturnTo.Safe(form[ReturnTo.Field]);
        if (Sessions.AccountOf(http.User) is not { } id || await ledger.FindAsync(id, cancel) is not { } mine)
            return Results.NotFound();
        if (!limits.Lets(mine.Email))
            return Results.StatusCode(StatusCodes.Status429TooManyRequests);
        if (await desk.PasswordAsync(mine.Email, form["password"].ToString(), form["code"].ToString(), "showed again who it is", cancel) is not { } account)
            return await DrawAsync(http, pages, passkeys, options.Value, "/sign-in/again", place, mine.Email, Wrong, false);
        await sessions.BeginAsync(http, account);
        return new SeeOther(place);
    }

    private static Task<IResult> PasskeyAsync(HttpContext http, PasskeyDesk passkeys, Sessions sessions, CancellationToken cancel) => TakePasskeyAsync(http, passkeys, sessions, null, cancel);

    // Another account's passkey proves nothing about who is signed in.
    private static async Task<IResult> PasskeyAgainAsync(HttpContext http, PasskeyDesk passkeys, Sessions sessions, CancellationToken cancel) =>
        Sessions.AccountOf(http.User) is { } mine ? await TakePasskeyAsync(http, passkeys, sessions, mine, cancel) : Results.NotFound();

    private static async Task<IResult> TakePasskeyAsync(HttpContext http, PasskeyDesk passkeys, Sessions sessions, Guid? only, CancellationToken cancel)
    {
        var form = await http.Request.ReadFormAsync(cancel);
        var place = ReturnTo.Safe(form[ReturnTo.Field]);
        if (await passkeys.SignInAsync(form["credential"].ToString(), only, cancel) is { } account)
        {
            await sessions.BeginAsync(http, account);
            return new SeeOther(place);
        }

        Flash.Say(http, null, "That passkey does not open this desk.");
        return new SeeOther(only is null ? ReturnTo.With("/sign-in", place) : StepUp.Address(place));
    }

    private static async Task<IResult> LeaveAsync(HttpContext http, Sessions sessions)
    {
        await sessions.EndAsync(http);
        Flash.Say(http, "You are signed out.");
        return new SeeOther("/sign-in");
    }

    private static async Task<IResult> DrawAsync(HttpContext http, DoorPages pages, PasskeyDesk passkeys, DeskOptions options, string post, string place, string? again, string? refused, bool hasEnded)
    {
        var ask = options.HasLocalAccounts ? await passkeys.AskAsync() : null;
        var directory = options.OpenId.IsSet && again is null ? ReturnTo.With(DirectoryRoutes.Ask, place) : null;
        return Pages.Draw<SignInPage>(await pages.FrameAsync(http, refused), new SignInView(post, place, options.HasLocalAccounts, directory, ask, again, hasEnded));
    }
}
