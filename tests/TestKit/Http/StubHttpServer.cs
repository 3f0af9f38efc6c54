using System.Collections.Concurrent;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using SenHub.TestKit.Wires;

namespace SenHub.TestKit.Http;

/// <summary>An HTTP server on loopback that answers as it is told, with or without TLS, and remembers every request that came whole.</summary>
public sealed class StubHttpServer : IAsyncDisposable
{
    private readonly Func<StubRequest, StubReply> answer;
    private readonly Conversations conversations;

    public StubHttpServer(Func<StubRequest, StubReply> answer)
    {
        this.answer = answer;
        conversations = new Conversations(ConverseAsync);
    }

    public int Port => conversations.Port;

    /// <summary>Certificate for TLS; null for none.</summary>
    public X509Certificate2? Certificate { get; init; }

    /// <summary>Its address, by the name that test certificates are for.</summary>
    public Uri Url => new(FormattableString.Invariant($"{(Certificate is null ? "http://127.0.0.1" : "https://localhost")}:{Port}/"));

    /// <summary>Whole requests, in order.</summary>
    public ConcurrentQueue<StubRequest> Heard { get; } = [];

    public ValueTask DisposeAsync() => conversations.DisposeAsync();

    private async Task ConverseAsync(Socket client, CancellationToken stopping)
    {
        await using var stream = await SecuredAsync(new NetworkStream(client), stopping);
        var lines = new StubWire(stream);
        while (await lines.ReadAsync(stopping) is { } request)
        {
            Heard.Enqueue(request);
            if (!await lines.SayAsync(answer(request), stopping))
                return;
        }
    }

    private async Task<Stream> SecuredAsync(NetworkStream plain, CancellationToken stopping)
    {
        if (Certificate is null)
            return plain;
        var secured = new SslStream(plain);
        await secured.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = Certificate }, stopping);
        return secured;
    }
}
