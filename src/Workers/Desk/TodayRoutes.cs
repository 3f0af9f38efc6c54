using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using SenHub.Desk.Today;

namespace SenHub.Workers.Desk;

/// <summary>Today, and the big stop that stands on it.</summary>
internal static class TodayRoutes
{
    /// <summary>The addresses.</summary>
    public static void MapToday(this IEndpointRouteBuilder desk)
    {
        desk.MapGet("/{school}/today", ShowAsync);
        desk.MapPost("/{school}/stop", (HttpContext http, string school, Halting halting, CancellationToken cancel) => halting.TakeAsync(http, school, begins: true, cancel));
        desk.MapPost("/{school}/resume", (HttpContext http, string school, Halting halting, CancellationToken cancel) => halting.TakeAsync(http, school, begins: false, cancel));
    }

    private static async Task<IResult> ShowAsync(HttpContext http, string school, DeskScenes scenes, TodayBoard board, CancellationToken cancel) =>
        await scenes.AtAsync(http, school, "today", cancel) is { } scene
            ? Pages.Draw<TodayPage>(scene.Frame, await board.OfAsync(scene, cancel))
            : Results.NotFound();
}
