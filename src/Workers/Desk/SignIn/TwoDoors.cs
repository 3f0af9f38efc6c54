using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Options;
using SenHub.Adapters.Settings;
using SenHub.Contracts;
using SenHub.Workers.Observe;

namespace SenHub.Workers.Desk.SignIn;

/// <summary>
/// One service, two ports: whoever watches the service asks the one, people sign in at the other, and neither answers the other's questions.
/// It hangs on the port a connection came in by, never on what the request calls its host.
/// </summary>
internal static partial class TwoDoors
{
    /// <summary>The desk's parts, where a process with these roles keeps it: where the settings do not say, the one that keeps the schedule.</summary>
    public static IServiceCollection AddTwoDoors(this IServiceCollection services, IConfiguration configuration, HubHome home, Roles roles)
    {
        var desk = configuration.GetSection(DeskOptions.Section).Get<DeskOptions>() ?? new DeskOptions();
        if (!(desk.Enabled ?? roles.KeepsSchedule))
            return services;
        services.AddSingleton(_ => new OpenDoor(desk)).AddOptions<SocketTransportOptions>().Configure<OpenDoor>((sockets, door) => sockets.CreateBoundListenSocket = door.SocketFor);
        return services.AddDesk().AddDeskDoor(configuration, home);
    }

    /// <summary>Has the server listen at both.</summary>
    public static void Listen(KestrelServerOptions server)
    {
        server.AddServerHeader = false;
        server.ApplicationServices.GetRequiredService<IOptions<HealthOptions>>().Value.Listen(server);
        if (server.ApplicationServices.GetService<OpenDoor>() is { IsOpen: true } door)
            DeskCertificate.Listen(server, door.Desk);
    }

    /// <summary>Maps the desk where this process keeps it, and parts the two.</summary>
    public static void UseTwoDoors(this WebApplication app)
    {
        if (app.Services.GetService<OpenDoor>() is not { } door)
            return;
        if (!door.IsOpen)
        {
            Taken(app.Logger, door.Desk.Port);
            return;
        }

        app.UseWhen(http => http.Connection.LocalPort == door.Desk.Port, desk => desk.UseDeskDoor(door.Desk));
        app.Use((http, next) =>
        {
            var isDesks = http.GetEndpoint()?.Metadata.GetMetadata<DeskGuard.OfTheDesk>() is not null;
            if (isDesks == (http.Connection.LocalPort == door.Desk.Port))
                return next(http);
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        });
        app.MapDesk();
        app.MapDeskDoor();
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Port {Port} is taken, and this process works without the release desk. Set Desk:Port to another, or Desk:Enabled: false where another process keeps it")]
    private static partial void Taken(ILogger log, int port);

    /// <summary>
    /// The desk of this process. Where the settings do not ask for it, it is left out when its port is taken: of two processes on one machine
    /// one has it, and papers matter more. The port is taken at once and kept, so that two that start together do not both believe it free.
    /// </summary>
    private sealed class OpenDoor : IDisposable
    {
        private readonly Socket? taken;

        public OpenDoor(DeskOptions desk)
        {
            Desk = desk;
            var isAsked = desk.Enabled == true || desk.IsOpen;
            taken = isAsked ? null : Take(desk.Port);
            IsOpen = isAsked || taken is not null;
        }

        public DeskOptions Desk { get; }

        public bool IsOpen { get; }

        public void Dispose() => taken?.Dispose();

        public Socket SocketFor(EndPoint place) =>
            taken is not null && place is IPEndPoint { Port: var port } there && port == Desk.Port && there.Address.Equals(IPAddress.Loopback) ? taken : SocketTransportOptions.CreateDefaultBoundListenSocket(place);

        private static Socket? Take(int port)
        {
            var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
            try
            {
                socket.Bind(new IPEndPoint(IPAddress.Loopback, port));
                socket.Listen();
                return socket;
            }
            catch (SocketException)
            {
                socket.Dispose();
                return null;
            }
        }
    }
}
