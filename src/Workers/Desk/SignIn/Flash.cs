using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace SenHub.Workers.Desk.SignIn;

/// <summary>What happened, said once on the next page: carried in a cookie that only the hub can read, for it may name a pupil.</summary>
internal static class Flash
{
    private static readonly TimeSpan Lives = TimeSpan.FromMinutes(2);

    /// <summary>Has the next page say something.</summary>
    public static void Say(HttpContext http, string? said, string? refused = null) =>
        http.Response.Cookies.Append(NameOf(http), Sealer(http).Protect(JsonSerializer.Serialize(new[] { said, refused }), Lives), CookieOf(http));

    /// <summary>What this page is to say, and no page after it.</summary>
    public static (string? Said, string? Refused) Take(HttpContext http)
    {
        if (http.Request.Cookies[NameOf(http)] is not { Length: > 0 } kept || http.Response.HasStarted)
            return default;
        http.Response.Cookies.Delete(NameOf(http), CookieOf(http));
        try
        {
            return JsonSerializer.Deserialize<string?[]>(Sealer(http).Unprotect(kept)) is [var said, var refused] ? (said, refused) : default;
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return default; // too old, or not ours
        }
    }

    private static ITimeLimitedDataProtector Sealer(HttpContext http) => http.RequestServices.GetRequiredService<IDataProtectionProvider>().CreateProtector("said once").ToTimeLimitedDataProtector();

    private static string NameOf(HttpContext http) => DeskCookies.Name(http.RequestServices.GetService<IOptions<DeskOptions>>()?.Value, "said");

    private static CookieOptions CookieOf(HttpContext http) => new() { HttpOnly = true, Secure = http.Request.IsHttps, SameSite = SameSiteMode.Strict, Path = "/", MaxAge = Lives, IsEssential = true };
}
