using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;

namespace SenHub.TestKit.Mail;

/// <summary>An IMAP server on loopback that says what its script says to each line, and remembers what was said to it.</summary>
public sealed class ScriptedImapServer : IAsyncDisposable
{
    private readonly TcpListener listener;
    private readonly Func<string, string, string?> script;
    private readonly CancellationTokenSource stopping = new(); // without a timer it holds nothing to give back
    private readonly ConcurrentBag<Task> conversations = [];
    private readonly Task accepting;

    /// <param name="script">Tag and command, or the tag before and a line without one, to the raw answer; null to hang up, empty for silence.</param>
    public ScriptedImapServer(Func<string, string, string?> script)
    {
        this.script = script;
        listener = new TcpListener(IPAddress.Loopback, Port);
        listener.Start();
        accepting = AcceptAsync();
    }

    public int Port { get; } = FreePort.Next();

    /// <summary>What it says first.</summary>
    public string Greeting { get; init; } = "* OK ready\r\n";

    /// <summary>Certificate for STARTTLS; null for a server without.</summary>
    public X509Certificate2? Certificate { get; init; }

    /// <summary>Lines as they came, without tags.</summary>
    public ConcurrentQueue<string> Heard { get; } = [];

    public async ValueTask DisposeAsync()
    {
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
            Stream stream = client.GetStream();
            try
            {
                var (line, tag) = (new ScriptedLine(stream), "");
                await line.WriteAsync(Greeting, stopping.Token);
                while (await line.ReadAsync(stopping.Token) is { } said)
                {
                    var words = said.Split(' ', 2);
                    (tag, var command) = words is [['s', ..] own, var rest] ? (own, rest) : (tag, said);
                    Heard.Enqueue(command);
                    if (script(tag, command) is not { } answer)
                        return;
                    await line.WriteAsync(answer, stopping.Token);
                    if (command != "STARTTLS" || Certificate is null)
                        continue;
                    var secured = new SslStream(stream);
                    await secured.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = Certificate }, stopping.Token);
                    (stream, line) = (secured, new ScriptedLine(secured));
                }
            }
            catch (Exception end) when (end is IOException or OperationCanceledException or SocketException or AuthenticationException or ObjectDisposedException)
            {
                // The client left, or the test is over.
            }
            finally
            {
                await stream.DisposeAsync();
            }
        }
    }
}
