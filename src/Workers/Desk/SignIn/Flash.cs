using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace SenHub.Workers.Desk.SignIn;

/// <summary>What happened, said once on the next page: carried in a cookie that only the hub can read, for it may name a pupil.</summary>
internal static class Flash
{
    private const string Name = "said";

    private static readonly TimeSpan Lives = TimeSpan.FromMinutes(2);

    /// <summary>Has the next page say something.</summary>
    public static void Say(HttpContext http, string? said, string? refused = null) =>
        http.Response.Cookies.Append(Name, Sealer(http).Protect(JsonSerializer.Serialize(new[] { said, refused }), Lives), CookieOf(http));

    /// <summary>What this page is to say, and no page after it.</summary>
    public static (string? Said, string? Refused) Take(HttpContext http)
    {
        if (http.Request.Cookies[Name] is not { Length: > 0 } kept || http.Response.HasStarted)
            return default;
        http.Response.Cookies.Delete(Name, CookieOf(http));
        try
        {
            return JsonSerializer.Deserialize<string?[]>(Sealer(http).Unprotect(kept)) is [var said, var refused] ? (said, refused) : default;
        }
        catch (CryptographicException)
        {
            return default; // too old, or not ours
        }
    }

    private static ITimeLimitedDataProtector Sealer(HttpContext http) => http.RequestServices.GetRequiredService<IDataProtectionProvider>().CreateProtector("said once").ToTimeLimitedDataProtector();

    private static CookieOptions CookieOf(HttpContext http) => new() { HttpOnly = true, Secure = http.Request.IsHttps, SameSite = SameSiteMode.Strict, Path = "/", MaxAge = Lives, IsEssential = true };
}
