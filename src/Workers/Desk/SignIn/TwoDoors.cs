using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;
using SenHub.Contracts;
using SenHub.Workers.Observe;

namespace SenHub.Workers.Desk.SignIn;

/// <summary>
/// One service, two ports: whoever watches the service asks the one, people sign in at the other, and neither answers the other's questions.
/// It hangs on the port a connection came in by, never on what the request calls its host.
/// </summary>
internal static class TwoDoors
{
    /// <summary>Whether a process with these roles keeps the desk: where the settings do not say, the one that keeps the schedule.</summary>
    public static bool KeepsDesk(this DeskOptions options, Roles roles) => options.Enabled ?? roles.KeepsSchedule;

    /// <summary>Has the server listen at both.</summary>
    public static void Listen(KestrelServerOptions server)
    {
        server.AddServerHeader = false;
        server.ApplicationServices.GetRequiredService<IOptions<HealthOptions>>().Value.Listen(server);
        var desk = server.ApplicationServices.GetRequiredService<IOptions<DeskOptions>>().Value;
        if (desk.KeepsDesk(server.ApplicationServices.GetRequiredService<Roles>()))
            DeskCertificate.Listen(server, desk);
    }

    /// <summary>Maps the desk where this process keeps it, and parts the two.</summary>
    public static void UseTwoDoors(this WebApplication app)
    {
        var desk = app.Services.GetRequiredService<IOptions<DeskOptions>>().Value;
        if (!desk.KeepsDesk(app.Services.GetRequiredService<Roles>()))
            return;
        app.UseWhen(http => http.Connection.LocalPort == desk.Port, door => door.UseDeskDoor(desk));
        app.Use((http, next) =>
        {
            var isDesks = http.GetEndpoint()?.Metadata.GetMetadata<DeskGuard.OfTheDesk>() is not null;
            if (isDesks == (http.Connection.LocalPort == desk.Port))
                return next(http);
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        });
        app.MapDesk();
        app.MapDeskDoor();
    }
}
