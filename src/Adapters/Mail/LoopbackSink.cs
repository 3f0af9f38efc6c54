using System.Collections.Concurrent;
using System.Globalization;
using System.Net.Sockets;
using SenHub.Adapters.Mail.Sink;

namespace SenHub.Adapters.Mail;

/// <summary>A small mail server inside this process, reachable from this machine only, that keeps each mail as a file and sends nothing on. For the demo and for trying settings.</summary>
public sealed class LoopbackSink : IAsyncDisposable
{
    private const int MostConnections = 32;

    private readonly Socket listener;
    private readonly SinkStore store;
    private readonly CancellationTokenSource stopping = new();
    private readonly ConcurrentDictionary<Task, byte> conversations = [];
    private readonly Task accepting;

    private LoopbackSink(string folder)
    {
        store = new SinkStore(folder);
        (listener, Port) = LoopbackPort.Listen();
        accepting = AcceptAsync();
    }

    /// <summary>Where it listens on 127.0.0.1.</summary>
    public int Port { get; }

    /// <summary>Mails taken since the start, repeats included.</summary>
    public int Taken => store.Taken;

    /// <summary>The settings that make a hub send here; From is still to be set.</summary>
    public IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?>
    {
        [SmtpOptions.Section + ":Host"] = "127.0.0.1",
        [SmtpOptions.Section + ":Port"] = Port.ToString(CultureInfo.InvariantCulture),
        [SmtpOptions.Section + ":Tls"] = nameof(TlsMode.None),
    };

    /// <summary>Starts listening. Mails become folder/NAME.eml, named after their Message-ID; throws IOException where the folder cannot be made.</summary>
    public static LoopbackSink Start(string folder) => new(folder);

    /// <summary>Stops listening and ends what is being said; what was answered with 250 is on the disk.</summary>
    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        listener.Dispose();
        await accepting;
        await Task.WhenAll(conversations.Keys);
        stopping.Dispose();
        store.Dispose();
    }

    private async Task AcceptAsync()
    {
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                var socket = await listener.AcceptAsync(stopping.Token);
                var conversation = ConverseAsync(socket, busy: conversations.Count >= MostConnections);
                conversations.TryAdd(conversation, 0);
                _ = conversation.ContinueWith(done => conversations.TryRemove(done, out _), TaskScheduler.Default);
            }
            catch (Exception end) when (end is OperationCanceledException or SocketException or ObjectDisposedException)
            {
                // Stopped, or a client that left while it was let in; the loop's condition tells which.
            }
        }
    }

    private async Task ConverseAsync(Socket socket, bool busy)
    {
        await using var stream = new NetworkStream(socket, ownsSocket: true);
        try
        {
            await new SinkConversation(stream, store).RunAsync(busy, stopping.Token);
        }
        catch (Exception end) when (end is IOException or OperationCanceledException or InvalidDataException)
        {
            // The client left, fell silent or spoke nonsense without end: nothing of an unfinished mail is kept.
        }
    }
}
