using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using SenHub.TestKit.Mail;

namespace SenHub.TestKit.Wires;

/// <summary>A wire to any server, on a port of loopback, that goes wrong when a test says so: also in the middle of a connection that stood.</summary>
public sealed class FaultyWire : IAsyncDisposable
{
    private const int CutAt = 3;

    private static readonly TimeSpan Late = TimeSpan.FromMilliseconds(20);

    private readonly int port;
    private readonly TcpListener listener;
    private readonly CancellationTokenSource stopping = new(); // without a timer it holds nothing to give back
    private readonly ConcurrentBag<Task> joins = [];
    private readonly Task accepting;
    private int fault;

    public FaultyWire(int port)
    {
        this.port = port;
        listener = new TcpListener(IPAddress.Loopback, Port);
        listener.Start();
        accepting = AcceptAsync();
    }

    /// <summary>Where clients connect.</summary>
    public int Port { get; } = FreePort.Next();

    /// <summary>What happens to the next bytes of every connection.</summary>
    public WireFault Fault
    {
        get => (WireFault)Volatile.Read(ref fault);
        set => Volatile.Write(ref fault, (int)value);
    }

    /// <summary>Connections that were broken.</summary>
    public int Broken { get; private set; }

    public async ValueTask DisposeAsync()
    {
        if (stopping.IsCancellationRequested)
            return;
        await stopping.CancelAsync();
        listener.Stop();
        await accepting;
        await Task.WhenAll(joins);
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (!stopping.IsCancellationRequested)
                joins.Add(JoinAsync(await listener.AcceptSocketAsync(stopping.Token)));
        }
        catch (Exception end) when (end is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task JoinAsync(Socket client)
    {
        using var server = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        using (client)
        {
            client.NoDelay = true;
            using var over = CancellationTokenSource.CreateLinkedTokenSource(stopping.Token);
            try
            {
                await server.ConnectAsync(IPAddress.Loopback, port, over.Token);
                await await Task.WhenAny(AskAsync(client, server, over.Token), AnswerAsync(server, client, over.Token));
            }
            catch (Exception end) when (end is SocketException or ObjectDisposedException or OperationCanceledException)
            {
                // An end hung up, or the test is over.
            }

            await over.CancelAsync();
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
