using System.Collections.Concurrent;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using SenHub.TestKit.Wires;

namespace SenHub.TestKit.Mail;

/// <summary>An IMAP server on loopback that says what its script says to each line, and remembers what was said to it.</summary>
public sealed class ScriptedImapServer : IAsyncDisposable
{
    private readonly Func<string, string, string?> script;
    private readonly Conversations conversations;

    /// <param name="script">Tag and command, or the tag before and a line without one, to the raw answer; null to hang up, empty for silence.</param>
    public ScriptedImapServer(Func<string, string, string?> script)
    {
        this.script = script;
        conversations = new Conversations(ConverseAsync);
    }

    public int Port => conversations.Port;

    /// <summary>What it says first.</summary>
    public string Greeting { get; init; } = "* OK ready\r\n";

    /// <summary>Certificate for STARTTLS; null for a server without.</summary>
    public X509Certificate2? Certificate { get; init; }

    /// <summary>Lines as they came, without tags.</summary>
    public ConcurrentQueue<string> Heard { get; } = [];

    public ValueTask DisposeAsync() => conversations.DisposeAsync();

    private async Task ConverseAsync(Socket client, CancellationToken stopping)
    {
        Stream stream = new NetworkStream(client);
        try
        {
            var (line, tag) = (new ScriptedLine(stream), "");
            await line.WriteAsync(Greeting, stopping);
            while (await line.ReadAsync(stopping) is { } said)
            {
                var words = said.Split(' ', 2);
                (tag, var command) = words is [['s', ..] own, var rest] ? (own, rest) : (tag, said);
                Heard.Enqueue(command);
                if (script(tag, command) is not { } answer)
                    return;
                await line.WriteAsync(answer, stopping);
                if (command != "STARTTLS" || Certificate is null)
                    continue;
                var secured = new SslStream(stream);
                await secured.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = Certificate }, stopping);
                (stream, line) = (secured, new ScriptedLine(secured));
            }
        }
        finally
        {
            await stream.DisposeAsync();
        }
    }
}
