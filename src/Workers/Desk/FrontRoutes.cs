using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using SenHub.Adapters.Settings;
using SenHub.Desk.Notice;
using SenHub.Workers.Desk.SignIn;

namespace SenHub.Workers.Desk;

/// <summary>The first page: to the one school of a visitor, or the choice of several.</summary>
internal static class FrontRoutes
{
    /// <summary>The address.</summary>
    public static void MapFront(this IEndpointRouteBuilder desk) => desk.MapGet("/", ShowAsync);

    private static async Task<IResult> ShowAsync(HttpContext http, Visitors visitors, Schools schools, DoorPages pages, CancellationToken cancel)
    {
        if (await visitors.OfAsync(http.User, cancel) is not { } visitor)
            return Results.NotFound();
        var places = schools.Sound.Where(school => visitor.Schools.Contains(school.Number))
            .Select(school => (school.Name, Page: DeskPages.For(visitor, school.Number).Select(page => page.Name).FirstOrDefault(), school.Number))
            .Where(place => place.Page is not null)
            .Select(place => new NoticeLink($"/{place.Number}/{place.Page}", place.Name)).ToList();
        return places switch
        {
            [var only] => new SeeOther(only.Address),
            [] => await pages.NoticeAsync(http, StatusCodes.Status200OK, "Nothing here for you today", $"You are signed in as {visitor.Account}, and this address stands on no school's sheet Staff today in a role of the release desk. Whoever keeps the sheet can put it there."),
            _ => await pages.NoticeAsync(http, StatusCodes.Status200OK, "Your schools", "Choose a school.", [.. places]),
        };
    }
}
