using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace SenHub.Workers.Desk.SignIn;

/// <summary>The headers of every answer of the desk, refusals and errors too.</summary>
internal static class SecurityHeaders
{
    /// <summary>What a page may load: its own style, script, pictures and papers, and nothing of anybody else.</summary>
    public const string Pages = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; frame-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    /// <summary>A paper is shown in a frame of the desk's own page; the style is that of the browser's PDF view.</summary>
    public const string Papers = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; form-action 'none'; frame-ancestors 'self'; base-uri 'none'";

    /// <summary>Sets them.</summary>
    public static void UseSecurityHeaders(this IApplicationBuilder desk, DeskOptions options) => desk.Use((http, next) =>
    {
        http.Response.OnStarting(() =>
        {
            Set(http.Response.Headers, http.Response.ContentType is { } type && type.StartsWith("application/pdf", StringComparison.OrdinalIgnoreCase), options);
            return Task.CompletedTask;
        });
        return next(http);
    });

    private static void Set(IHeaderDictionary headers, bool isPaper, DeskOptions options)
    {
        headers.ContentSecurityPolicy = isPaper ? Papers : options.OpenId.IsSet ? WithIssuer(options.OpenId.Authority) : Pages;
        headers.XFrameOptions = isPaper ? "SAMEORIGIN" : "DENY";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), payment=(), usb=(), publickey-credentials-get=(self), publickey-credentials-create=(self)";
        // What a page shows stays in no cache; what never changes says so itself.
        if (headers.CacheControl.Count == 0 || !headers.CacheControl.ToString().Contains("immutable", StringComparison.Ordinal))
            headers.CacheControl = "no-store";
        if (options.UsesTls)
            headers.StrictTransportSecurity = "max-age=31536000";
    }

    // Some browsers hold a form's redirect to form-action too: the one that leads to the school's directory is named.
    private static string WithIssuer(string authority) => Pages.Replace("form-action 'self'", $"form-action 'self' {new Uri(authority).GetLeftPart(UriPartial.Authority)}", StringComparison.Ordinal);
}
