using System.Net;
using System.Net.Sockets;

namespace SenHub.TestKit.Wires;

/// <summary>A wire to any server, on a port of loopback, that goes wrong when a test says so: also in the middle of a connection that stood.</summary>
public sealed class FaultyWire : IAsyncDisposable
{
    private const int CutAt = 3;

    private static readonly TimeSpan Late = TimeSpan.FromMilliseconds(20);

    private readonly int port;
    private readonly Conversations joins;
    private int fault;

    public FaultyWire(int port)
    {
        this.port = port;
        joins = new Conversations(JoinAsync);
    }

    /// <summary>Where clients connect.</summary>
    public int Port => joins.Port;

    /// <summary>What happens to the next bytes of every connection.</summary>
    public WireFault Fault
    {
        get => (WireFault)Volatile.Read(ref fault);
        set => Volatile.Write(ref fault, (int)value);
    }

    /// <summary>Connections that were broken.</summary>
    public int Broken { get; private set; }

    public ValueTask DisposeAsync() => joins.DisposeAsync();

    private async Task JoinAsync(Socket client, CancellationToken stopping)
    {
        using var server = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        client.NoDelay = true;
        using var over = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        await server.ConnectAsync(IPAddress.Loopback, port, over.Token);
        try
        {
            await await Task.WhenAny(AskAsync(client, server, over.Token), AnswerAsync(server, client, over.Token));
        }
        finally
        {
            await over.CancelAsync(); // the other way of the wire ends too
        }
    }

    private async Task AskAsync(Socket client, Socket server, CancellationToken cancel)
    {
        var buffer = new byte[65536];
        while (await client.ReceiveAsync(buffer, cancel) is > 0 and var count)
        {
            if (Fault == WireFault.ResetOnAsking)
            {
                Reset(client);
                return;
            }

            if (Fault == WireFault.SilentOnAsking)
                await SilenceAsync(cancel);
            await LateAsync(cancel);
            await server.SendAsync(buffer.AsMemory(0, count), cancel);
        }
    }

    private async Task AnswerAsync(Socket server, Socket client, CancellationToken cancel)
    {
        var buffer = new byte[65536];
        while (await server.ReceiveAsync(buffer, cancel) is > 0 and var count)
        {
            switch (Fault)
            {
                case WireFault.ResetOnAnswer:
                    Reset(client);
                    return;
                case WireFault.CloseOnAnswer or WireFault.TruncateAnswer:
                    Broken++;
                    if (Fault == WireFault.TruncateAnswer)
                        await client.SendAsync(buffer.AsMemory(0, Math.Min(CutAt, count)), cancel);
                    client.Shutdown(SocketShutdown.Both);
                    return;
                case WireFault.SilentOnAnswer:
                    await SilenceAsync(cancel);
                    break;
                default:
                    await LateAsync(cancel);
                    await client.SendAsync(buffer.AsMemory(0, count), cancel);
                    break;
            }
        }
    }

    private void Reset(Socket client)
    {
        Broken++;
        client.LingerState = new LingerOption(true, 0);
        client.Close();
    }

    private Task SilenceAsync(CancellationToken cancel)
    {
        Broken++;
        return Task.Delay(Timeout.InfiniteTimeSpan, cancel); // this wire is dead and does not show it
    }

    private Task LateAsync(CancellationToken cancel) => Fault == WireFault.Slow ? Task.Delay(Late, cancel) : Task.CompletedTask;
}
