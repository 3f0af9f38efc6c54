using System.Collections.Concurrent;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using SenHub.TestKit.Wires;

namespace SenHub.TestKit.Mail;

/// <summary>An SMTP server on loopback that does what it is told at each stage, and remembers what was said to it.</summary>
public sealed class ScriptedSmtpServer : IAsyncDisposable
{
    private readonly ConcurrentDictionary<SmtpStage, Trick> always = new();
    private readonly ConcurrentDictionary<SmtpStage, ConcurrentQueue<Trick>> once = new();
    private readonly TaskCompletionSource hungUp = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Conversations conversations;

    public ScriptedSmtpServer() => conversations = new Conversations(ConverseAsync);

    public int Port => conversations.Port;

    /// <summary>What EHLO offers; STARTTLS is added where there is a certificate.</summary>
    public IReadOnlyList<string> Offers { get; set; } = ["SIZE 30000000", "8BITMIME", "PIPELINING", "ENHANCEDSTATUSCODES"];

    /// <summary>Certificate for TLS; null for a server without.</summary>
    public X509Certificate2? Certificate { get; set; }

    /// <summary>TLS from the first byte.</summary>
    public bool IsImplicit { get; set; }

    /// <summary>What was said, and whether under TLS.</summary>
    public ConcurrentQueue<(bool Encrypted, string Command)> Heard { get; } = [];

    /// <summary>Mails taken, dots undone.</summary>
    public ConcurrentQueue<byte[]> Kept { get; } = [];

    public int Connections { get; private set; }

    /// <summary>Done when the first connection is closed at this end.</summary>
    public Task HungUp => hungUp.Task;

    /// <summary>Each time this stage is reached.</summary>
    public ScriptedSmtpServer Always(SmtpStage stage, Trick trick)
    {
        always[stage] = trick;
        return this;
    }

    /// <summary>From now on the right thing again.</summary>
    public void Mend(SmtpStage stage) => always.TryRemove(stage, out _);

    /// <summary>The next time this stage is reached; several are done in turn.</summary>
    public ScriptedSmtpServer Once(SmtpStage stage, Trick trick)
    {
        once.GetOrAdd(stage, _ => []).Enqueue(trick);
        return this;
    }

    public ValueTask DisposeAsync() => conversations.DisposeAsync();

    internal Trick? TrickAt(SmtpStage stage) =>
        once.TryGetValue(stage, out var waiting) && waiting.TryDequeue(out var next) ? next : always.GetValueOrDefault(stage);

    private async Task ConverseAsync(Socket client, CancellationToken stopping)
    {
        Connections++;
        using (var conversation = new ScriptedConversation(this, new TcpClient { Client = client }))
            await conversation.RunAsync(stopping);
        hungUp.TrySetResult();
    }
}
