using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using SenHub.Adapters.Clock;
using SenHub.Desk.Demo;
using SenHub.Desk.Frame;
using SenHub.Workers.Desk.SignIn;

namespace SenHub.Workers.Desk.Demo;

/// <summary>The demo's own door: anybody on this machine goes in as an invented person. Mapped by senhub demo alone; the service has no such address.</summary>
internal static class DemoDoor
{
    /// <summary>Its address.</summary>
    public const string Path = "/demo";

    /// <summary>Maps it.</summary>
    public static void Map(IEndpointRouteBuilder app)
    {
        var door = app.Open();
        door.MapGet(Path, ShowAsync);
        door.MapPost(Path, EnterAsync);
    }

    private static async Task<IResult> ShowAsync(HttpContext http, DoorPages pages, DemoPeople people, CancellationToken cancel) =>
        Pages.Draw<DemoPage>(await pages.FrameAsync(http), await people.ListAsync(cancel));

    private static async Task<IResult> EnterAsync(HttpContext http, DemoPeople people, HubClock clock, CancellationToken cancel)
    {
        var form = await http.Request.ReadFormAsync(cancel);
        var account = form["account"].ToString();
        if (!(await people.ListAsync(cancel)).Schools.SelectMany(school => school.People).Any(person => person.Account == account))
            return Results.NotFound();
        await http.SignInAsync(Sessions.Scheme, Sessions.Principal(http, account, account, clock.Now, clock.Now));
        return new SeeOther("/");
    }
}
