using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using SenHub.TestKit.Mail;

namespace SenHub.TestKit.Wires;

/// <summary>Takes every connection to a free port of loopback, each as a conversation of its own, until the test is over.</summary>
internal sealed class Conversations : IAsyncDisposable
{
    private readonly TcpListener listener;
    private readonly Func<Socket, CancellationToken, Task> converse;
    private readonly CancellationTokenSource stopping = new(); // without a timer it holds nothing to give back
    private readonly ConcurrentBag<Task> conversations = [];
    private readonly Task accepting;

    /// <param name="converse">One conversation; the socket is closed behind it, and a client that left ends it.</param>
    public Conversations(Func<Socket, CancellationToken, Task> converse)
    {
        this.converse = converse;
        listener = new TcpListener(IPAddress.Loopback, Port);
        listener.Start();
        accepting = AcceptAsync();
    }

    public int Port { get; } = FreePort.Next();

    public async ValueTask DisposeAsync()
    {
        if (stopping.IsCancellationRequested)
            return;
        await stopping.CancelAsync();
        listener.Stop();
        await accepting;
        await Task.WhenAll(conversations);
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (!stopping.IsCancellationRequested)
                conversations.Add(ConverseAsync(await listener.AcceptSocketAsync(stopping.Token)));
        }
        catch (Exception end) when (end is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task ConverseAsync(Socket client)
    {
        using (client)
        {
            try
            {
                await converse(client, stopping.Token);
            }
            catch (Exception end) when (end is IOException or OperationCanceledException or System.Security.Authentication.AuthenticationException or SocketException or ObjectDisposedException)
            {
                // The client left or did not like us, or the test is over.
            }
        }
    }
}
