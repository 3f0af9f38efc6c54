using System.Net;
using System.Net.Sockets;

namespace SenHub.TestKit.Mail;

/// <summary>Ports on loopback below 32768: in the ephemeral range a client that reconnects can meet itself.</summary>
public static class FreePort
{
    private static int last = 12000 + (Environment.ProcessId % 7000);

    /// <summary>A port that was free a moment ago, and another one each time.</summary>
    public static int Next()
    {
        while (true)
        {
            var port = 12000 + (Interlocked.Increment(ref last) % 8000);
            using var probe = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
            try
            {
                probe.Bind(new IPEndPoint(IPAddress.Loopback, port));
                return port;
            }
            catch (SocketException)
            {
                // Taken: the next one.
            }
        }
    }
}
