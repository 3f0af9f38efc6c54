using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using SenHub.Desk.Frame;
using SenHub.Workers.Desk.Addresses;
using SenHub.Workers.Desk.Held;
using SenHub.Workers.Desk.SignIn;

namespace SenHub.Workers.Desk;

/// <summary>The parts and the addresses of the release desk (SD-W2). Addresses hold a school's number, a reference or an id, and never a pupil.</summary>
internal static class DeskRoutes
{
    /// <summary>The parts.</summary>
    public static IServiceCollection AddDesk(this IServiceCollection services)
    {
        services.AddRazorComponents();
        services.AddAntiforgery(forms => forms.FormFieldName = FormToken.Name);
        return services.AddSingleton<DeskScenes>().AddSingleton<DoorPages>().AddHeld().AddSingleton<AddressBoard>();
    }

    /// <summary>The addresses; each page of a school is for people who signed in, and takes forms of its own session only.</summary>
    public static void MapDesk(this IEndpointRouteBuilder app)
    {
        app.Open().MapGet("/assets/{mark}/{name}", Asset);
        var desk = app.SignedIn();
        desk.MapFront();
        desk.MapHeld();
        desk.MapPapers();
        desk.MapAddresses();
    }

    // The address changes with the content: a browser may keep it for ever.
    private static IResult Asset(HttpContext request)
    {
        if (PageFiles.At(request.Request.Path) is not { } file)
            return Results.NotFound();
        request.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return Results.Bytes(file, request.Request.Path.Value!.EndsWith(".css", StringComparison.Ordinal) ? "text/css" : "text/javascript");
    }
}
