using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using SenHub.Adapters.Settings;
using SenHub.Workers.Observe;

namespace SenHub.Workers.Desk.SignIn;

/// <summary>The door of the release desk: who is let in, how long, and what every answer carries. One place builds it, for the service and for whoever else hosts the desk.</summary>
internal static class DeskDoor
{
    private const long LongestForm = 256 * 1024;

    /// <summary>The settings, which senhub check looks at too.</summary>
    public static IServiceCollection AddDeskOptions(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<HealthOptions>().Bind(configuration.GetSection(HealthOptions.Section));
        services.AddOptions<DeskOptions>().Bind(configuration.GetSection(DeskOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        return services.AddSingleton<IValidateOptions<DeskOptions>>(provider => new DeskOptionsCheck(provider.GetRequiredService<IOptions<HealthOptions>>(), configuration.GetSection(DeskOptions.Section)));
    }

    /// <summary>The parts; the pages' own come by <see cref="DeskRoutes.AddDesk"/>.</summary>
    public static IServiceCollection AddDeskDoor(this IServiceCollection services, IConfiguration configuration, HubHome home)
    {
        var desk = configuration.GetSection(DeskOptions.Section).Get<DeskOptions>() ?? new DeskOptions();
        services.AddDataProtection().SetApplicationName("senhub desk").PersistKeysToFileSystem(DeskKeys.FolderOf(home));
        services.Configure<AntiforgeryOptions>(forms =>
        {
            (forms.Cookie.Name, forms.SuppressXFrameOptionsHeader) = (DeskCookies.Name(desk, "form"), true);
            Dress(forms.Cookie, desk, SameSiteMode.Strict);
        });
        services.AddHttpContextAccessor().AddRateLimiter(SignInLimits.Set);
        services.AddIdentityCore<Member>().AddUserStore<MemberStore>().AddSignInManager();
        services.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = 210_000); // OWASP's advice for PBKDF2 with SHA-512
        // The browser tells a posted form no origin where it tells no referrer: what the passkey signed is held to the address asked.
        services.Configure<IdentityPasskeyOptions>(passkeys =>
        {
            (passkeys.UserVerificationRequirement, passkeys.ResidentKeyRequirement) = ("required", "required");
            passkeys.ValidateOrigin = seen => ValueTask.FromResult(!seen.CrossOrigin && seen.Origin == $"{seen.HttpContext.Request.Scheme}://{seen.HttpContext.Request.Host}");
        });
        Cookies(services.AddAuthentication(Sessions.Scheme), desk).AddDirectory(desk);
        services.AddSingleton<IPasswordHasher<Member>, PasswordHasher<Member>>();
        return services.AddSingleton<SignInDesk>().AddSingleton<SignInLimits>().AddSingleton<Sessions>().AddScoped<PasskeyDesk>();
    }

    /// <summary>What stands before the pages, in order.</summary>
    public static void UseDeskDoor(this IApplicationBuilder desk, DeskOptions options)
    {
        desk.UseSecurityHeaders(options);
        desk.UseMiddleware<PlainWords>();
        desk.Use((http, next) =>
        {
            if (http.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } body)
                body.MaxRequestBodySize = LongestForm;
            return next(http);
        });
        desk.UseRateLimiter();
        desk.UseAuthentication();
    }

    /// <summary>The addresses of the door.</summary>
    public static void MapDeskDoor(this IEndpointRouteBuilder app)
    {
        app.MapSignIn();
        app.MapSetUp();
        app.MapAccount();
        app.MapDirectory();
    }

    private static AuthenticationBuilder Cookies(AuthenticationBuilder authentication, DeskOptions desk) => authentication
        .AddCookie(Sessions.Scheme, session =>
        {
            (session.Cookie.Name, session.ExpireTimeSpan, session.SlidingExpiration) = (DeskCookies.Name(desk), Sessions.Idle, true);
            // After the directory the browser comes from another site, and Strict would not show the new session to the page it goes to.
            Dress(session.Cookie, desk, desk.OpenId.IsSet ? SameSiteMode.Lax : SameSiteMode.Strict);
            session.Events.OnValidatePrincipal = context => context.HttpContext.RequestServices.GetRequiredService<Sessions>().LookAsync(context);
        })
        .AddCookie(IdentityConstants.TwoFactorUserIdScheme, asked =>
        {
            (asked.Cookie.Name, asked.ExpireTimeSpan) = (DeskCookies.Name(desk, "asked"), TimeSpan.FromMinutes(10));
            Dress(asked.Cookie, desk, SameSiteMode.Strict);
        });

    private static void Dress(CookieBuilder cookie, DeskOptions desk, SameSiteMode sameSite) =>
        (cookie.HttpOnly, cookie.SameSite, cookie.Path, cookie.IsEssential, cookie.SecurePolicy) = (true, sameSite, "/", true, desk.UsesTls ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest);
}
