using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using SenHub.TestKit.Mail;

namespace SenHub.TestKit.Http;

/// <summary>An HTTP server on loopback that answers as it is told, with or without TLS, and remembers every request that came whole.</summary>
public sealed class StubHttpServer : IAsyncDisposable
{
    private readonly TcpListener listener;
    private readonly Func<StubRequest, StubReply> answer;
    private readonly CancellationTokenSource stopping = new(); // without a timer it holds nothing to give back
    private readonly ConcurrentBag<Task> conversations = [];
    private readonly Task accepting;

    public StubHttpServer(Func<StubRequest, StubReply> answer)
    {
        this.answer = answer;
        Port = FreePort.Next();
        listener = new TcpListener(IPAddress.Loopback, Port);
        listener.Start();
        accepting = AcceptAsync();
    }

    public int Port { get; }

    /// <summary>Certificate for TLS; null for none.</summary>
    public X509Certificate2? Certificate { get; init; }

    /// <summary>Its address, by the name that test certificates are for.</summary>
    public Uri Url => new(FormattableString.Invariant($"{(Certificate is null ? "http://127.0.0.1" : "https://localhost")}:{Port}/"));

    /// <summary>Whole requests, in order.</summary>
    public ConcurrentQueue<StubRequest> Heard { get; } = [];

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
                conversations.Add(ConverseAsync(await listener.AcceptTcpClientAsync(stopping.Token)));
        }
        catch (Exception end) when (end is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task ConverseAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                await using var stream = await SecuredAsync(client.GetStream());
                var lines = new StubWire(stream);
                while (await lines.ReadAsync(stopping.Token) is { } request)
                {
                    Heard.Enqueue(request);
                    if (!await lines.SayAsync(answer(request), stopping.Token))
                        return;
                }
            }
            catch (Exception end) when (end is IOException or OperationCanceledException or AuthenticationException or SocketException)
            {
                // The client left or did not like us, or the test is over.
            }
        }
    }

    private async Task<Stream> SecuredAsync(NetworkStream plain)
    {
        if (Certificate is null)
            return plain;
        var secured = new SslStream(plain);
        await secured.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = Certificate }, stopping.Token);
        return secured;
    }
}
