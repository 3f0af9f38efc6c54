using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using SenHub.Desk.Health;

namespace SenHub.Workers.Desk.Health;

/// <summary>The page for IT.</summary>
internal static class HealthRoutes
{
    /// <summary>The address.</summary>
    public static void MapDeskHealth(this IEndpointRouteBuilder desk) => desk.MapGet("/{school}/health", ShowAsync);

    private static async Task<IResult> ShowAsync(HttpContext http, string school, DeskScenes scenes, HealthBoard board, CancellationToken cancel) =>
        await scenes.AtAsync(http, school, "health", cancel) is { } scene
            ? Pages.Draw<HealthPage>(scene.Frame, await board.OfAsync(scene, cancel))
            : Results.NotFound();
}
