using System.Net;
using System.Net.Sockets;
using System.Text;
using SenHub.Workers.Observe;

namespace SenHub.Workers.Service;

/// <summary>Tells systemd that the service is up, alive and stopping (sd_notify); elsewhere it does nothing. A service whose loops hang says nothing more, and is started anew.</summary>
internal sealed class SystemdNotify(IHostApplicationLifetime life, Liveness liveness) : BackgroundService
{
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (Environment.GetEnvironmentVariable("NOTIFY_SOCKET") is not { Length: > 0 } address)
            return;
        // A name that starts with @ lies in the abstract name space, where its first byte is zero.
        var endPoint = new UnixDomainSocketEndPoint(address[0] == '@' ? '\0' + address[1..] : address);
        using var socket = new Socket(AddressFamily.Unix, SocketType.Dgram, ProtocolType.Unspecified);
        await using var stopping = life.ApplicationStopping.Register(() => Tell(socket, endPoint, "STOPPING=1"));
        Tell(socket, endPoint, "READY=1");
        while (!stoppingToken.IsCancellationRequested)
        {
            if (liveness.IsAlive)
                Tell(socket, endPoint, "WATCHDOG=1");
            await Task.Delay(Beat, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static void Tell(Socket socket, EndPoint endPoint, string what) => socket.SendTo(Encoding.ASCII.GetBytes(what), endPoint);
}
