using System.Net;
using System.Net.Sockets;

namespace SenHub.Adapters.Mail.Smtp;

/// <summary>Where the mail server listens.</summary>
internal sealed record ServerAddress(string Host, int Port)
{
    /// <summary>Whether what is sent there stays on this machine, whatever a name service says.</summary>
    public bool IsLoopback => IsLocalhost || (IPAddress.TryParse(Host, out var address) && IPAddress.IsLoopback(address));

    // The name is never looked up, so that nobody can point it elsewhere (RFC 6761, 6.3).
    private bool IsLocalhost => string.Equals(Host, "localhost", StringComparison.OrdinalIgnoreCase);

    /// <summary>Connects the socket.</summary>
    public async Task ConnectAsync(Socket socket, CancellationToken cancel)
    {
        if (IsLocalhost)
            await socket.ConnectAsync([IPAddress.Loopback, IPAddress.IPv6Loopback], Port, cancel);
        else
            await socket.ConnectAsync(Host, Port, cancel);
    }
}
