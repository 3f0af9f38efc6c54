using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using QRCoder;
using SenHub.Adapters.Clock;
using SenHub.Adapters.Storage.Accounts;
using SenHub.Desk.SignIn;
using SenHub.Domain.Deliveries.Desk;

namespace SenHub.Workers.Desk.SignIn;

/// <summary>Setting an account up with the code from IT: a password, then a second proof. The code is used up when both are there.</summary>
internal static class SetUpRoutes
{
    private const string Wrong = "That did not work: the address and the set-up code do not fit together, or the code is used up or older than a day. Whoever runs SenHub at your school can give you a new one.";

    /// <summary>The addresses.</summary>
    public static void MapSetUp(this IEndpointRouteBuilder app)
    {
        var open = app.Open();
        open.MapGet("/sign-in/set-up", (HttpContext http, DoorPages pages) => DrawAsync(http, pages, "", null));
        open.MapPost("/sign-in/set-up", TakeAsync).RequireRateLimiting(SignInLimits.ByAddress);
        open.MapGet("/sign-in/set-up/second", SecondAsync);
        open.MapPost("/sign-in/set-up/app", AppAsync).RequireRateLimiting(SignInLimits.ByAddress);
        open.MapPost("/sign-in/set-up/passkey", PasskeyAsync).RequireRateLimiting(SignInLimits.ByAddress);
    }

    private static async Task<IResult> TakeAsync(HttpContext http, DoorPages pages, IAccountLedger ledger, SignInDesk desk, SignInLimits limits, HubClock clock, CancellationToken cancel)
    {
        var form = await http.Request.ReadFormAsync(cancel);
        var (email, password) = (form["email"].ToString().Trim().ToLowerInvariant(), form["password"].ToString());
        if (!limits.Lets(email))
            return Results.StatusCode(StatusCodes.Status429TooManyRequests);
        // What is wrong with a password is told to anybody: it depends on no account.
        if ((password != form["repeated"].ToString() ? "The two passwords are not the same." : PasswordRules.Wrong(password, email)) is { } wrong)
            return await DrawAsync(http, pages, email, wrong);
        var hash = desk.HashOf(password);
        if (await ledger.FindAsync(email, cancel) is not { SetUpCode: { } code, IsClosed: false } account || !OneUseCodes.Fits(form["setup"].ToString(), code) || !(account.SetUpEnds > clock.Now))
            return await DrawAsync(http, pages, email, Wrong);
        if (!await desk.ChangeAsync(account.Id, "began to be set up", now => now.SetUpCode != code ? null : now with { PasswordHash = hash, AuthenticatorKey = Totp.MakeKey(), IsAuthenticatorProven = false }, cancel))
            return await DrawAsync(http, pages, email, Wrong);
        SetUpTicket.Give(http, account);
        return new SeeOther("/sign-in/set-up/second");
    }

    private static async Task<IResult> SecondAsync(HttpContext http, DoorPages pages, IAccountLedger ledger, PasskeyDesk passkeys, HubClock clock, CancellationToken cancel)
    {
        if (await OfTicketAsync(http, ledger, clock, cancel) is not { AuthenticatorKey: { } key } account)
            return new SeeOther("/sign-in/set-up");
        var view = new SecondProofView(account.Email, Picture(Totp.AddressOf(key, account.Email)), string.Join(' ', key.Chunk(4).Select(four => new string(four))), await passkeys.OfferAsync(account));
        return Pages.Draw<SecondProofPage>(await pages.FrameAsync(http), view);
    }

    private static async Task<IResult> AppAsync(HttpContext http, DoorPages pages, IAccountLedger ledger, SignInDesk desk, Sessions sessions, SignInLimits limits, HubClock clock, CancellationToken cancel)
    {
        if (await OfTicketAsync(http, ledger, clock, cancel) is not { AuthenticatorKey: { } key } account)
            return new SeeOther("/sign-in/set-up");
        var form = await http.Request.ReadFormAsync(cancel);
        if (!limits.Lets(account.Email))
            return Results.StatusCode(StatusCodes.Status429TooManyRequests);
        if (Totp.Fits(key, form["code"].ToString(), clock.Now, account.UsedStep) is { } step)
            return await FinishAsync(http, pages, desk, ledger, sessions, account, now => now with { IsAuthenticatorProven = true, UsedStep = step }, cancel);
        Flash.Say(http, null, "That is not the code the app shows now. Wait for the next one; where it never fits, set the telephone's clock to the network's.");
        return new SeeOther("/sign-in/set-up/second");
    }

    private static async Task<IResult> PasskeyAsync(HttpContext http, DoorPages pages, IAccountLedger ledger, SignInDesk desk, PasskeyDesk passkeys, Sessions sessions, HubClock clock, CancellationToken cancel)
    {
        if (await OfTicketAsync(http, ledger, clock, cancel) is not { } account)
            return new SeeOther("/sign-in/set-up");
        var form = await http.Request.ReadFormAsync(cancel);
        if (await passkeys.ReadNewAsync(account, form["credential"].ToString(), form["name"].ToString()) is { } passkey)
            return await FinishAsync(http, pages, desk, ledger, sessions, account, now => now with { AuthenticatorKey = null, Passkeys = [.. now.Passkeys, passkey] }, cancel);
        Flash.Say(http, null, "That passkey could not be taken. Try again, or use the app.");
        return new SeeOther("/sign-in/set-up/second");
    }

    private static async Task<IResult> FinishAsync(HttpContext http, DoorPages pages, SignInDesk desk, IAccountLedger ledger, Sessions sessions, DeskAccount account, Func<DeskAccount, DeskAccount> proven, CancellationToken cancel)
    {
        var codes = OneUseCodes.MakeSet();
        var done = await desk.ChangeAsync(
            account.Id,
            "set up and signed in",
            now => now.SetUpCode != account.SetUpCode ? null : proven(now).AfterSuccess() with { SetUpCode = null, SetUpEnds = null, Stamp = OneUseCodes.Make(), RecoveryCodes = [.. codes.Select(OneUseCodes.HashOf)] },
            cancel);
        if (!done || await ledger.FindAsync(account.Id, cancel) is not { } ready)
            return new SeeOther("/sign-in/set-up");
        SetUpTicket.Take(http);
        await sessions.BeginAsync(http, ready);
        return Pages.Draw<RecoveryPage>(await pages.FrameAsync(http), new RecoveryView(codes, "/"));
    }

    private static async Task<DeskAccount?> OfTicketAsync(HttpContext http, IAccountLedger ledger, HubClock clock, CancellationToken cancel) =>
        SetUpTicket.Of(http) is { } ticket && await ledger.FindAsync(ticket.Account, cancel) is { IsClosed: false, SetUpCode: not null } account && account.Stamp == ticket.Stamp && account.SetUpEnds > clock.Now ? account : null;

    private static async Task<IResult> DrawAsync(HttpContext http, DoorPages pages, string email, string? refused) =>
        Pages.Draw<SetUpPage>(await pages.FrameAsync(http, refused), new SetUpView(email, PasswordRules.Shortest));

    // Black on white in every scheme: a camera reads it.
    private static string Picture(string address)
    {
        using var maker = new QRCodeGenerator();
        using var code = maker.CreateQrCode(address, QRCodeGenerator.ECCLevel.M);
        return new SvgQRCode(code).GetGraphic(5, "#000000", "#ffffff", drawQuietZones: true);
    }
}
