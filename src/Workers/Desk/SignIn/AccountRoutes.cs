using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using SenHub.Adapters.Clock;
using SenHub.Adapters.Storage.Accounts;
using SenHub.Desk.Account;
using SenHub.Desk.Notice;
using SenHub.Desk.SignIn;
using SenHub.Domain.Deliveries.Desk;

namespace SenHub.Workers.Desk.SignIn;

/// <summary>One's own account. What changes a proof wants a fresh one.</summary>
internal static class AccountRoutes
{
    private const string Page = "/account";

    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>The addresses.</summary>
    public static void MapAccount(this IEndpointRouteBuilder app)
    {
        var mine = app.SignedIn();
        mine.MapGet(Page, ShowAsync);
        mine.MapPost($"{Page}/password", PasswordAsync).RequireRateLimiting(SignInLimits.ByAddress);
        mine.MapPost($"{Page}/passkeys", AddAsync);
        mine.MapPost($"{Page}/passkeys/remove", RemoveAsync);
        mine.MapPost($"{Page}/recovery", RecoveryAsync);
        mine.MapPost($"{Page}/sign-out-everywhere", EverywhereAsync);
    }

    private static async Task<IResult> ShowAsync(HttpContext http, DoorPages pages, PasskeyDesk passkeys, IAccountLedger ledger, CancellationToken cancel)
    {
        if (await MineAsync(http, ledger, cancel) is not { } account)
            return await pages.NoticeAsync(http, StatusCodes.Status200OK, "Your account", "You sign in with your school's own account: its password and its second proof are kept there.", new NoticeLink("/", "To the first page"));
        var lines = account.Passkeys.OrderBy(passkey => passkey.CreatedAt).Select(passkey => new PasskeyLine(passkey.Id, passkey.Name, HubClock.ToLocal(passkey.CreatedAt).ToString("d MMMM yyyy", English))).ToList();
        return Pages.Draw<AccountPage>(await pages.FrameAsync(http), new AccountView(account.Email, lines, account.IsAuthenticatorProven, account.RecoveryCodes.Count, await passkeys.OfferAsync(account), PasswordRules.Shortest));
    }

    private static Task<IResult> PasswordAsync(HttpContext http, SignInDesk desk, SignInLimits limits, IAccountLedger ledger, Visitors visitors, HubClock clock, Sessions sessions, CancellationToken cancel) =>
        FreshAsync(http, visitors, clock, ledger, async (account, form) =>
        {
            if (!limits.Lets(account.Email))
                return Results.StatusCode(StatusCodes.Status429TooManyRequests);
            var password = form["password"].ToString();
            var wrong = !desk.IsPassword(account, form["old"].ToString()) ? "The password until now is not this one."
                : password != form["repeated"].ToString() ? "The two new passwords are not the same."
                : PasswordRules.Wrong(password, account.Email);
            if (wrong is null && await ReplaceAsync(http, desk, ledger, sessions, account, "changed its password", now => now with { PasswordHash = desk.HashOf(password) }, cancel))
                Flash.Say(http, "Your password is changed. Your other sessions have ended.");
            else
                Flash.Say(http, null, wrong ?? "That was changed elsewhere meanwhile: look, and try again.");
            return new SeeOther(Page);
        }, cancel);

    private static Task<IResult> AddAsync(HttpContext http, PasskeyDesk passkeys, IAccountLedger ledger, Visitors visitors, HubClock clock, CancellationToken cancel) =>
        FreshAsync(http, visitors, clock, ledger, async (account, form) =>
        {
            if (await passkeys.AddAsync(account, form["credential"].ToString(), form["name"].ToString(), cancel))
                Flash.Say(http, "The passkey is added.");
            else
                Flash.Say(http, null, "That passkey could not be taken.");
            return new SeeOther(Page);
        }, cancel);

    private static Task<IResult> RemoveAsync(HttpContext http, SignInDesk desk, IAccountLedger ledger, Visitors visitors, HubClock clock, Sessions sessions, CancellationToken cancel) =>
        FreshAsync(http, visitors, clock, ledger, async (account, form) =>
        {
            var gone = form["passkey"].ToString();
            var done = await ReplaceAsync(http, desk, ledger, sessions, account, "removed a passkey", now =>
                now.Passkeys.Any(passkey => passkey.Id == gone) && (now.IsAuthenticatorProven || now.Passkeys.Count > 1) ? now with { Passkeys = [.. now.Passkeys.Where(passkey => passkey.Id != gone)] } : null, cancel);
            Flash.Say(http, done ? "The passkey is removed. Your other sessions have ended." : null, done ? null : "It was not removed: the last second proof stays.");
            return new SeeOther(Page);
        }, cancel);

    private static Task<IResult> RecoveryAsync(HttpContext http, DoorPages pages, SignInDesk desk, IAccountLedger ledger, Visitors visitors, HubClock clock, CancellationToken cancel) =>
        FreshAsync(http, visitors, clock, ledger, async (account, _) =>
        {
            var codes = OneUseCodes.MakeSet();
            return await desk.ChangeAsync(account.Id, "made new recovery codes", now => now with { RecoveryCodes = [.. codes.Select(OneUseCodes.HashOf)] }, cancel)
                ? Pages.Draw<RecoveryPage>(await pages.FrameAsync(http), new RecoveryView(codes, Page))
                : new SeeOther(Page);
        }, cancel);

    private static async Task<IResult> EverywhereAsync(HttpContext http, SignInDesk desk, Sessions sessions, CancellationToken cancel)
    {
        if (Sessions.AccountOf(http.User) is { } id)
            await desk.ChangeAsync(id, "signed out everywhere", now => now with { Stamp = OneUseCodes.Make() }, cancel);
        await sessions.EndAsync(http);
        Flash.Say(http, "You are signed out everywhere.");
        return new SeeOther("/sign-in");
    }

    // A proof that changed ends every session of the account, and this one goes on with the new stamp.
    private static async Task<bool> ReplaceAsync(HttpContext http, SignInDesk desk, IAccountLedger ledger, Sessions sessions, DeskAccount account, string what, Func<DeskAccount, DeskAccount?> change, CancellationToken cancel)
    {
        if (!await desk.ChangeAsync(account.Id, what, now => change(now) is { } after ? after with { Stamp = OneUseCodes.Make() } : null, cancel) || await ledger.FindAsync(account.Id, cancel) is not { } changed)
            return false;
        await sessions.BeginAsync(http, changed);
        return true;
    }

    private static async Task<IResult> FreshAsync(HttpContext http, Visitors visitors, HubClock clock, IAccountLedger ledger, Func<DeskAccount, IFormCollection, Task<IResult>> change, CancellationToken cancel)
    {
        if (await MineAsync(http, ledger, cancel) is not { } account || await visitors.OfAsync(http.User, cancel) is not { } visitor)
            return Results.NotFound();
        return StepUp.IsFresh(visitor, clock.Now) ? await change(account, await http.Request.ReadFormAsync(cancel)) : new SeeOther(StepUp.Address(Page));
    }

    private static async Task<DeskAccount?> MineAsync(HttpContext http, IAccountLedger ledger, CancellationToken cancel) =>
        Sessions.AccountOf(http.User) is { } id ? await ledger.FindAsync(id, cancel) : null;
}
