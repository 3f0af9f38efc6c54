using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using SenHub.Domain.Deliveries.Desk;

namespace SenHub.Workers.Desk.SignIn;

/// <summary>Between the two halves of setting an account up: whose code was right, for half an hour and while the account is as it was then.</summary>
internal static class SetUpTicket
{
    private static readonly TimeSpan Lives = TimeSpan.FromMinutes(30);

    /// <summary>Gives it.</summary>
    public static void Give(HttpContext http, DeskAccount account) =>
        http.Response.Cookies.Append(NameOf(http), Sealer(http).Protect($"{account.Id} {account.Stamp}", Lives), CookieOf(http));

    /// <summary>Takes it back.</summary>
    public static void Take(HttpContext http) => http.Response.Cookies.Delete(NameOf(http), CookieOf(http));

    /// <summary>Whose it is; null where there is none that counts.</summary>
    public static (Guid Account, string Stamp)? Of(HttpContext http)
    {
        try
        {
            return http.Request.Cookies[NameOf(http)] is { Length: > 0 } kept && Sealer(http).Unprotect(kept).Split(' ') is [var id, var stamp] && Guid.TryParse(id, out var account) ? (account, stamp) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private static ITimeLimitedDataProtector Sealer(HttpContext http) => http.RequestServices.GetRequiredService<IDataProtectionProvider>().CreateProtector("setting up").ToTimeLimitedDataProtector();

    private static string NameOf(HttpContext http) => DeskCookies.Name(http.RequestServices.GetRequiredService<IOptions<DeskOptions>>().Value, "set-up");

    private static CookieOptions CookieOf(HttpContext http) => new() { HttpOnly = true, Secure = http.Request.IsHttps, SameSite = SameSiteMode.Strict, Path = "/", MaxAge = Lives, IsEssential = true };
}
