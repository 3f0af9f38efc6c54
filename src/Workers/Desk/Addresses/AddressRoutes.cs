using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using SenHub.Desk.Addresses;
using SenHub.Domain.Deliveries.Desk;
using SenHub.Workers.Desk.SignIn;

namespace SenHub.Workers.Desk.Addresses;

/// <summary>The addresses of the page Addresses.</summary>
internal static class AddressRoutes
{
    /// <summary>The list by class, and the word on it.</summary>
    public static void MapAddresses(this IEndpointRouteBuilder desk)
    {
        desk.MapGet("/{school}/addresses", ListAsync);
        desk.MapPost("/{school}/addresses", ConfirmAsync);
    }

    private static async Task<IResult> ListAsync(HttpContext http, string school, DeskScenes scenes, AddressBoard board, CancellationToken cancel) =>
        await scenes.AtAsync(http, school, "addresses", cancel) is { } scene
            ? Pages.Draw<AddressesPage>(scene.Frame, await board.OfAsync(scene, http.Request.Query["class"].FirstOrDefault(), cancel))
            : Results.NotFound();

    private static async Task<IResult> ConfirmAsync(HttpContext http, string school, DeskScenes scenes, AddressBoard board, CancellationToken cancel)
    {
        if (await scenes.AtAsync(http, school, "addresses", cancel) is not { } scene)
            return Results.NotFound();
        var form = await http.Request.ReadFormAsync(cancel);
        DateOnly? on = DateOnly.TryParseExact(form["on"], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
        var (said, refused, group) = await board.ConfirmAsync(scene, [.. form["right"].OfType<string>()], form["how"].ToString(), on, cancel);
        Flash.Say(http, said, refused);
        return new SeeOther(group is null ? $"/{scene.School.Number}/addresses" : $"/{scene.School.Number}/addresses?class={Uri.EscapeDataString(group)}");
    }
}
