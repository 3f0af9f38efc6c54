using System.Net;
using System.Net.Sockets;

namespace SenHub.Adapters.Mail.Sink;

/// <summary>A free port on 127.0.0.1 below 32768: above, the system hands ports to clients, and a client that reconnects on loopback can meet itself.</summary>
internal static class LoopbackPort
{
    private const int First = 20000;
    private const int Count = 12000;

    public static (Socket Listener, int Port) Listen()
    {
        var start = Environment.ProcessId % Count;
        for (var i = 0; i < Count; i++)
        {
            var port = First + ((start + i) % Count);
            var listener = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { ExclusiveAddressUse = true };
            try
            {
                listener.Bind(new IPEndPoint(IPAddress.Loopback, port));
                listener.Listen(64);
                return (listener, port);
            }
            catch (SocketException)
            {
                listener.Dispose(); // taken: the next one
            }
        }

        throw new IOException("No port between 20000 and 31999 is free on 127.0.0.1.");
    }
}
