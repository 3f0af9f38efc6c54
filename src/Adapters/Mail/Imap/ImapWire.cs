using System.Globalization;
using System.Net.Security;
using System.Net.Sockets;
using System.Text;
using SenHub.Adapters.Mail.Smtp;

namespace SenHub.Adapters.Mail.Imap;

/// <summary>The connection: commands out, responses in, each wait with a limit. Throws only what <see cref="Wire.IsFault"/> knows.</summary>
internal sealed class ImapWire : IDisposable
{
    private const int MostResponses = 100_000;

    private readonly ImapOptions options;
    private Stream stream;
    private ImapReader reader;
    private int commands;

    private ImapWire(Socket socket, ImapOptions options)
    {
        this.options = options;
        stream = new NetworkStream(socket, ownsSocket: true);
        reader = new ImapReader(stream, options.CommandLimit);
    }

    /// <summary>Whether TLS stands.</summary>
    public bool IsEncrypted => stream is SslStream;

    /// <summary>Bytes that came before anyone asked.</summary>
    public bool HasUnread => reader.HasUnread;

    public static async Task<ImapWire> ConnectAsync(ImapOptions options, CancellationToken cancel)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await Within.Limit(options.ConnectLimit, token => options.Address().ConnectAsync(socket, token), cancel);
            return new ImapWire(socket, options);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <summary>Wraps the connection in TLS; what came before it must have been read. Says why it may not be used; null when all is well.</summary>
    public async Task<string?> SecureAsync(Handshake handshake, CancellationToken cancel)
    {
        var (secured, trouble) = await Within.Limit(options.ConnectLimit, token => handshake.ShakeAsync(stream, token), cancel);
        stream = secured;
        reader = new ImapReader(stream, options.CommandLimit);
        return trouble;
    }

    /// <summary>The next response, asked for or not.</summary>
    public Task<ImapResponse> ReadAsync(CancellationToken cancel) => reader.ReadAsync(cancel);

    /// <summary>Says a command and reads to its end.</summary>
    /// <param name="answers">What to say at each "go on", in turn; an empty line at more.</param>
    /// <returns>How it ended, and what came before.</returns>
    public async Task<(ImapResponse End, IReadOnlyList<ImapResponse> Said)> AskAsync(string command, CancellationToken cancel, params IEnumerable<string> answers)
    {
        var tag = string.Create(CultureInfo.InvariantCulture, $"s{++commands}");
        await SayAsync($"{tag} {command}", cancel);
        var (said, left) = (new List<ImapResponse>(), new Queue<string>(answers));
        while (said.Count < MostResponses)
        {
            var response = await reader.ReadAsync(cancel);
            if (response.Tag == tag)
                return (response, said);
            if (response.Tag == "+")
                await SayAsync(left.Count > 0 ? left.Dequeue() : "", cancel);
            else if (response.Tag == "*" && response.Text.StartsWith("BYE", StringComparison.OrdinalIgnoreCase) && command != "LOGOUT")
                throw new IOException("The server said good-bye.");
            else
                said.Add(response);
        }

        throw new InvalidDataException("The server's answer has no end.");
    }

    public void Dispose() => stream.Dispose();

    // A line break inside a command would be a command of somebody else's.
    private Task SayAsync(string line, CancellationToken cancel) => line.AsSpan().ContainsAny('\r', '\n', '\0')
        ? throw new ArgumentException("A command holds a line break or a NUL.", nameof(line))
        : Within.Limit(options.CommandLimit, token => stream.WriteAsync(Encoding.UTF8.GetBytes(line + "\r\n"), token).AsTask(), cancel);
}
