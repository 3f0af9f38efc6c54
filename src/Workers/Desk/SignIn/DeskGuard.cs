using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using SenHub.Desk.Notice;

namespace SenHub.Workers.Desk.SignIn;

/// <summary>Stands before every address of the desk: a form must be one of ours, drawn for this session, and the pages are for people who signed in.</summary>
internal static class DeskGuard
{
    /// <summary>Marks what the desk's own port answers.</summary>
    public sealed record OfTheDesk;

    /// <summary>Addresses that anybody may open.</summary>
    public static RouteGroupBuilder Open(this IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("");
        group.WithMetadata(new OfTheDesk()).AddEndpointFilter(FormsAsync);
        return group;
    }

    /// <summary>Addresses for whoever is signed in.</summary>
    public static RouteGroupBuilder SignedIn(this IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("");
        group.WithMetadata(new OfTheDesk()).AddEndpointFilter(PeopleAsync).AddEndpointFilter(FormsAsync);
        return group;
    }

    private static async ValueTask<object?> PeopleAsync(EndpointFilterInvocationContext call, EndpointFilterDelegate next)
    {
        var http = call.HttpContext;
        if (http.User.Identity is { IsAuthenticated: true })
            return await next(call);
        if (!IsLook(http))
            Flash.Say(http, null, "You were signed out before that was taken, and nothing was done. Sign in, and do it again.");
        var address = ReturnTo.With("/sign-in", IsLook(http) ? http.Request.Path + http.Request.QueryString : "/");
        var hadSession = http.Request.Cookies.ContainsKey(DeskCookies.Name(http.RequestServices.GetRequiredService<IOptions<DeskOptions>>().Value));
        return new SeeOther(hadSession ? $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}ended=1" : address);
    }

    // A token of another session, an old one or none: nothing is done.
    private static async ValueTask<object?> FormsAsync(EndpointFilterInvocationContext call, EndpointFilterDelegate next)
    {
        var http = call.HttpContext;
        try
        {
            if (IsLook(http) || await http.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(http))
                return await next(call);
        }
        catch (AntiforgeryValidationException unread)
        {
            return Results.StatusCode((unread.InnerException as BadHttpRequestException)?.StatusCode ?? StatusCodes.Status400BadRequest);
        }

        return await http.RequestServices.GetRequiredService<DoorPages>().NoticeAsync(
            http, StatusCodes.Status400BadRequest, "Nothing was done", "This form was not drawn for your session, or it is too old. Open the page anew, and do it again.", new NoticeLink("/", "To the first page"));
    }

    private static bool IsLook(HttpContext http) => HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method);
}
