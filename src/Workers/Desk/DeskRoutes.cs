using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using SenHub.Desk.Frame;
using SenHub.Workers.Desk.Addresses;
using SenHub.Workers.Desk.Held;

namespace SenHub.Workers.Desk;

/// <summary>The parts and the addresses of the release desk (SD-W2). Addresses hold a school's number, a reference or an id, and never a pupil.</summary>
internal static class DeskRoutes
{
    /// <summary>The parts.</summary>
    public static IServiceCollection AddDesk(this IServiceCollection services)
    {
        services.AddRazorComponents();
        services.AddAntiforgery(forms => forms.FormFieldName = FormToken.Name);
        return services.AddSingleton<Visitors>().AddSingleton<DeskScenes>().AddHeld().AddSingleton<AddressBoard>();
    }

    /// <summary>The addresses.</summary>
    public static void MapDesk(this IEndpointRouteBuilder app)
    {
        app.MapGet("/assets/{mark}/{name}", (HttpContext request) => PageFiles.At(request.Request.Path) is { } file
            ? Results.Bytes(file, request.Request.Path.Value!.EndsWith(".css", StringComparison.Ordinal) ? "text/css" : "text/javascript")
            : Results.NotFound());
        app.MapHeld();
        app.MapPapers();
        app.MapAddresses();
    }
}
