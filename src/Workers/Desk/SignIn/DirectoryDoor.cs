using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Http;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using SenHub.Adapters.Clock;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage.Accounts;
using SenHub.Domain.Deliveries.Desk;

namespace SenHub.Workers.Desk.SignIn;

/// <summary>OpenID Connect Core 1.0 with code and PKCE (RFC 7636): whom the directory vouches for, and how far it is believed.</summary>
internal static class DirectoryDoor
{
    /// <summary>Marks a question that wants the person to prove themselves anew.</summary>
    public const string Again = "again";

    private const string Age = "auth_time";

    /// <summary>Adds it where one is set.</summary>
    public static void AddDirectory(this AuthenticationBuilder authentication, DeskOptions desk)
    {
        if (desk.OpenId.IsSet)
            authentication.AddOpenIdConnect(DirectoryRoutes.Scheme, options => Set(options, desk));
    }

    private static void Set(OpenIdConnectOptions options, DeskOptions desk)
    {
        var directory = desk.OpenId;
        (options.Authority, options.ClientId, options.ClientSecret) = (directory.Authority, directory.ClientId, SecretText.Read(directory.SecretFile, OpenIdOptions.SecretVariable));
        options.RequireHttpsMetadata = !new Uri(directory.Authority).IsLoopback;
        (options.ResponseType, options.ResponseMode, options.UsePkce) = (OpenIdConnectResponseType.Code, OpenIdConnectResponseMode.Query, true);
        (options.SignInScheme, options.CallbackPath) = (Sessions.Scheme, DirectoryRoutes.Back);
        (options.MapInboundClaims, options.SaveTokens, options.GetClaimsFromUserInfoEndpoint, options.DisableTelemetry) = (false, false, false, true);
        options.Scope.Clear();
        foreach (var scope in new[] { "openid", "email", "profile" })
            options.Scope.Add(scope);
        var secure = desk.UsesTls ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
        (options.CorrelationCookie.SameSite, options.CorrelationCookie.SecurePolicy) = (SameSiteMode.Lax, secure);
        (options.NonceCookie.SameSite, options.NonceCookie.SecurePolicy) = (SameSiteMode.Lax, secure);
        options.Events.OnRedirectToIdentityProvider = context =>
        {
            // Google tells how old its session is only where this is asked for.
            context.ProtocolMessage.SetParameter("claims", """{"id_token":{"auth_time":{"essential":true}}}""");
            if (directory.HostedDomain is { Length: > 0 } domain)
                context.ProtocolMessage.DomainHint = context.ProtocolMessage.Parameters["hd"] = domain;
            if (context.Properties.Items.ContainsKey(Again))
                (context.ProtocolMessage.Prompt, context.ProtocolMessage.MaxAge) = ("login", "0");
            return Task.CompletedTask;
        };
        options.Events.OnTokenValidated = context => BelieveAsync(context, directory);
        options.Events.OnRemoteFailure = context =>
        {
            context.HandleResponse();
            Flash.Say(context.HttpContext, null, "Your school's directory did not let you in, or you are on no sheet Staff of a school here. Try again; if it stays so, ask whoever runs SenHub at your school.");
            return new SeeOther("/sign-in").ExecuteAsync(context.HttpContext);
        };
    }

    // The handler has held signature, issuer, audience, time and nonce to the rules. Here: is it our school's, and is the address proven?
    private static async Task BelieveAsync(TokenValidatedContext context, OpenIdOptions directory)
    {
        var services = context.HttpContext.RequestServices;
        var (token, now) = (context.Principal!, services.GetRequiredService<HubClock>().Now);
        if (AddressIn(token, directory) is not { } email || token.FindFirstValue("sub") is not { Length: > 0 } subject)
        {
            context.Fail("The token names no address that this directory vouches for.");
            return;
        }

        // A token that does not say when the person proved themselves is an old one; and one asked for anew must be from after the question.
        var proven = long.TryParse(token.FindFirstValue(Age), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? DateTimeOffset.FromUnixTimeSeconds(seconds) : DateTimeOffset.UnixEpoch;
        proven = proven < now ? proven : now; // the directory's clock may go a little before ours
        var isAgain = context.Properties!.Items.ContainsKey(Again);
        if (isAgain && (proven < now - DeskFreshness.Limit || context.HttpContext.User.FindFirstValue(ClaimTypes.Email) is { } before && before != email))
        {
            context.Fail("The directory did not ask the person anew, or it is another person.");
            return;
        }

        if ((await services.GetRequiredService<Visitors>().SeatsAsync(email, context.HttpContext.RequestAborted)).Count == 0)
        {
            context.Fail("The address stands on no sheet Staff.");
            return;
        }

        await services.GetRequiredService<IAccountLedger>().NoteAsync(await services.GetRequiredService<AccountEvents>().OfAsync(email, isAgain ? "showed again who it is, by the directory" : "signed in by the directory", context.HttpContext.RequestAborted), context.HttpContext.RequestAborted);
        context.Principal = Sessions.Principal(context.HttpContext, subject, email, proven, now);
    }

    /// <summary>The address that a sound token proves; null where it proves none of our school's.</summary>
    internal static string? AddressIn(ClaimsPrincipal token, OpenIdOptions directory)
    {
        var email = token.FindFirstValue("email");
        if (directory.EntraTenant is { } tenant)
            return token.FindFirstValue("tid") == tenant ? Tidy(email ?? token.FindFirstValue("preferred_username")) : null;
        var isOurs = string.IsNullOrEmpty(directory.HostedDomain) || string.Equals(token.FindFirstValue("hd"), directory.HostedDomain, StringComparison.OrdinalIgnoreCase);
        return isOurs && string.Equals(token.FindFirstValue("email_verified"), "true", StringComparison.OrdinalIgnoreCase) ? Tidy(email) : null;
    }

    private static string? Tidy(string? email) => email?.Trim().ToLowerInvariant() is { Length: > 2 } tidy && tidy.Contains('@', StringComparison.Ordinal) ? tidy : null;
}
