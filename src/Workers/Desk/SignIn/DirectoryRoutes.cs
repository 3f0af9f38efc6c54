using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;

namespace SenHub.Workers.Desk.SignIn;

/// <summary>Signing in by the school's directory.</summary>
internal static class DirectoryRoutes
{
    /// <summary>Where the directory is asked; with again=1 it asks the person anew.</summary>
    public const string Ask = "/sign-in/directory";

    /// <summary>Where it answers.</summary>
    public const string Back = "/sign-in/directory/back";

    /// <summary>The scheme.</summary>
    public const string Scheme = "directory";

    /// <summary>The address.</summary>
    public static void MapDirectory(this IEndpointRouteBuilder app) => app.Open().MapGet(Ask, async (HttpContext http, IOptions<DeskOptions> options) =>
    {
        if (!options.Value.OpenId.IsSet)
            return Results.NotFound();
        var asked = new AuthenticationProperties { RedirectUri = ReturnTo.Safe(http.Request.Query[ReturnTo.Field]) };
        if (http.Request.Query.ContainsKey("again"))
            asked.Items[DirectoryDoor.Again] = "1";
        await http.ChallengeAsync(Scheme, asked);
        return Results.Empty;
    }).RequireRateLimiting(SignInLimits.ByAddress);
}
