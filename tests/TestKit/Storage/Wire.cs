using System.Net;
using System.Net.Sockets;
using System.Text;
using SenHub.TestKit.Mail;

namespace SenHub.TestKit.Storage;

/// <summary>A wire to a server that a test cuts and mends, and that can lose one answer.</summary>
public sealed class Wire : IDisposable
{
    private readonly Lock gate = new();
    private readonly List<Socket> ends = [];
    private readonly string host;
    private readonly int port;
    private TcpListener? listener;
    private byte[]? deafAfter;

    private Wire(string host, int port) => (this.host, this.port) = (host, port);

    /// <summary>Where clients connect: a port of loopback.</summary>
    public int Port { get; } = FreePort.Next();

    /// <summary>A wire that works.</summary>
    public static Wire To(string host, int port)
    {
        var wire = new Wire(host, port);
        wire.Mend();
        return wire;
    }

    /// <summary>Breaks every connection and refuses new ones.</summary>
    /// <param name="hard">Whether the ends learn of it by a reset, on their next word, and not by an end of what they read.</param>
    public void Cut(bool hard = false)
    {
        lock (gate)
        {
            listener?.Stop();
            listener = null;
            foreach (var end in ends)
            {
                if (hard)
                    end.Close(0);
                end.Dispose();
            }

            ends.Clear();
        }
    }

    /// <summary>New connections get through again.</summary>
    public void Mend()
    {
        lock (gate)
        {
            listener = new TcpListener(IPAddress.Loopback, Port);
            listener.Start();
            _ = ServeAsync(listener);
        }
    }

    /// <summary>The next message with this word reaches the server; its answer is lost, and that connection with it.</summary>
    public void LoseAnswerTo(string word) => Volatile.Write(ref deafAfter, Encoding.ASCII.GetBytes(word));

    /// <summary>Whether such an answer was lost by now.</summary>
    public bool HasLost => Volatile.Read(ref deafAfter) is null;

    public void Dispose() => Cut();

    private async Task ServeAsync(TcpListener open)
    {
        try
        {
            while (true)
                _ = JoinAsync(await open.AcceptSocketAsync());
        }
        catch (Exception cut) when (cut is SocketException or ObjectDisposedException)
        {
            // Cut: nobody gets through until it is mended.
        }
    }

    private async Task JoinAsync(Socket client)
    {
        using var server = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        client.NoDelay = true;
        lock (gate)
            ends.AddRange([client, server]);
        try
        {
            await server.ConnectAsync(host, port);
            var deaf = new TaskCompletionSource();
            await Task.WhenAny(AskAsync(client, server, deaf), AnswerAsync(server, client, deaf.Task));
        }
        catch (Exception cut) when (cut is SocketException or ObjectDisposedException)
        {
            // Cut, or an end hung up.
        }
        finally
        {
            client.Dispose();
        }
    }

    private async Task AskAsync(Socket client, Socket server, TaskCompletionSource deaf)
    {
        var buffer = new byte[65536];
        while (await ReadAsync(client, buffer) is > 0 and var count)
        {
            if (Volatile.Read(ref deafAfter) is { } word && buffer.AsSpan(0, count).IndexOf(word) >= 0 && Interlocked.CompareExchange(ref deafAfter, null, word) == word)
                deaf.SetResult();
            await server.SendAsync(buffer.AsMemory(0, count));
        }
    }

    private static async Task AnswerAsync(Socket server, Socket client, Task deaf)
    {
        var buffer = new byte[65536];
        while (await ReadAsync(server, buffer) is > 0 and var count && !deaf.IsCompleted)
            await client.SendAsync(buffer.AsMemory(0, count));
    }

    private static async Task<int> ReadAsync(Socket socket, byte[] buffer)
    {
        try
        {
            return await socket.ReceiveAsync(buffer);
        }
        catch (Exception cut) when (cut is SocketException or ObjectDisposedException)
        {
            return 0;
        }
    }
}
