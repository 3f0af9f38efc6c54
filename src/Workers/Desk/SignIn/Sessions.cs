using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using SenHub.Adapters.Clock;
using SenHub.Adapters.Storage.Accounts;
using SenHub.Domain.Deliveries.Desk;

namespace SenHub.Workers.Desk.SignIn;

/// <summary>Who is signed in, and for how long: 20 minutes after the last page, ten hours at most, and until a proof of the account changes.</summary>
internal sealed class Sessions(IAccountLedger ledger, HubClock clock)
{
    /// <summary>The scheme, and the type of the identity.</summary>
    public const string Scheme = "Identity.Application";

    /// <summary>After the last page.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromMinutes(20);

    /// <summary>After the first proof.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(10);

    private const string Began = "began";
    private const string Stamp = "stamp";
    private const string Name = "session";

    // Of sessions that were signed out, until they would have ended by themselves: a copy of the cookie opens nothing.
    private readonly ConcurrentDictionary<string, DateTimeOffset> ended = new(StringComparer.Ordinal);

    /// <summary>The account's id; null where nobody is signed in with one of the hub's own.</summary>
    public static Guid? AccountOf(ClaimsPrincipal user) => user.HasClaim(claim => claim.Type == Stamp) && Guid.TryParse(user.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? id : null;

    /// <summary>Begins a session of a local account; of one that proves itself anew, the session's end stays.</summary>
    public Task BeginAsync(HttpContext http, DeskAccount account) =>
        http.SignInAsync(Scheme, Principal(http, [new(ClaimTypes.NameIdentifier, account.Id.ToString()), new(ClaimTypes.Email, account.Email), new(Stamp, account.Stamp)], clock.Now, clock.Now));

    /// <summary>A session of somebody for whom a directory vouches.</summary>
    /// <param name="proven">When they last proved themselves there.</param>
    public static ClaimsPrincipal Principal(HttpContext http, string subject, string email, DateTimeOffset proven, DateTimeOffset now) =>
        Principal(http, [new(ClaimTypes.NameIdentifier, subject), new(ClaimTypes.Email, email)], proven, now);

    /// <summary>Whether a session goes on: asked at each request.</summary>
    public async Task LookAsync(CookieValidatePrincipalContext context)
    {
        var user = context.Principal!;
        var stays = user.FindFirstValue(Name) is { } session && !ended.ContainsKey(session)
            && long.TryParse(user.FindFirstValue(Began), NumberStyles.None, CultureInfo.InvariantCulture, out var began) && clock.Now < DateTimeOffset.FromUnixTimeSeconds(began) + Longest;
        if (stays && AccountOf(user) is { } account)
            stays = await ledger.StampAsync(account, context.HttpContext.RequestAborted) == user.FindFirstValue(Stamp);
        if (stays)
            return;
        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(Scheme);
    }

    /// <summary>Ends the session of a request: neither this browser goes on with it, nor whoever copied its cookie.</summary>
    public async Task EndAsync(HttpContext http)
    {
        foreach (var old in ended.Where(old => old.Value < clock.Now).ToList())
            ended.TryRemove(old);
        if (http.User.FindFirstValue(Name) is { } session)
            ended[session] = clock.Now + Longest;
        await http.SignOutAsync(Scheme);
    }

    private static ClaimsPrincipal Principal(HttpContext http, List<Claim> claims, DateTimeOffset proven, DateTimeOffset now)
    {
        var isSame = http.User.FindFirstValue(ClaimTypes.NameIdentifier) == claims[0].Value;
        claims.Add(new Claim(Visitors.SignedInAt, Seconds(proven)));
        claims.Add(new Claim(Name, RandomNumberGenerator.GetHexString(32)));
        claims.Add(new Claim(Began, (isSame ? http.User.FindFirstValue(Began) : null) ?? Seconds(now)));
        return new ClaimsPrincipal(new ClaimsIdentity(claims, Scheme));
    }

    private static string Seconds(DateTimeOffset moment) => moment.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
}
