using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Text;

namespace SenHub.Adapters.Mail.Smtp;

/// <summary>The connection: commands out, replies in, each with a limit. Throws only what <see cref="IsFault"/> knows.</summary>
internal sealed class Wire : IDisposable
{
    private const int Block = 64 * 1024;

    private readonly Socket socket;
    private readonly SmtpLimits limits;
    private Stream stream;
    private ReplyReader replies;

    private Wire(Socket socket, SmtpLimits limits)
    {
        this.socket = socket;
        this.limits = limits;
        stream = new NetworkStream(socket, ownsSocket: true);
        replies = new ReplyReader(stream);
    }

    /// <summary>Whether TLS stands.</summary>
    public bool IsEncrypted => stream is SslStream;

    /// <summary>Bytes that came before anyone asked.</summary>
    public bool HasUnread => replies.HasUnread;

    /// <summary>Whether the server has closed its side and nothing of it is left to read.</summary>
    public bool PeerHasGone => socket.Poll(TimeSpan.Zero, SelectMode.SelectRead) && socket.Available == 0;

    /// <summary>This end's address as EHLO wants it where no name is set (RFC 5321, 4.1.3).</summary>
    public string AddressLiteral => socket.LocalEndPoint is IPEndPoint { Address: var own } ? Literal(own) : "[127.0.0.1]";

    /// <summary>Whether this is a fault of the connection or of the other side, and not of ours.</summary>
    public static bool IsFault(Exception fault) =>
        fault is IOException or SocketException or TimeoutException or InvalidDataException or ObjectDisposedException;

    public static async Task<Wire> ConnectAsync(ServerAddress server, SmtpLimits limits, CancellationToken cancel)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await Within.Limit(limits.Connect, token => server.ConnectAsync(socket, token), cancel);
            return new Wire(socket, limits);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <summary>Wraps the connection in TLS; what came before it must have been read.</summary>
    public async Task<string?> SecureAsync(Handshake handshake, CancellationToken cancel)
    {
        var (secured, trouble) = await Within.Limit(limits.Connect, token => handshake.ShakeAsync(stream, token), cancel);
        stream = secured;
        replies = new ReplyReader(stream);
        return trouble;
    }

    public async Task<Reply> AskAsync(string command, CancellationToken cancel)
    {
        await SayAsync([command], cancel);
        return await ReadAsync(cancel);
    }

    /// <summary>Sends commands in one write. A line break or NUL inside one would be a command of somebody else's.</summary>
    public Task SayAsync(IReadOnlyList<string> commands, CancellationToken cancel)
    {
        if (commands.Any(command => command.AsSpan().ContainsAny('\r', '\n', '\0')))
            throw new ArgumentException("A command holds a line break or a NUL.", nameof(commands));
        return WriteAsync(Encoding.UTF8.GetBytes(string.Join("\r\n", commands) + "\r\n"), cancel);
    }

    public Task<Reply> ReadAsync(CancellationToken cancel) => Within.Limit(limits.Command, replies.ReadAsync, cancel);

    /// <summary>The next reply without a limit but the token's; null when the connection ends instead.</summary>
    public async Task<Reply?> ListenAsync(CancellationToken cancel)
    {
        try
        {
            return await replies.ReadAsync(cancel);
        }
        catch (Exception fault) when (IsFault(fault) || fault is OperationCanceledException)
        {
            return null;
        }
    }

    /// <summary>Writes in blocks, each with its own limit, so that a large mail to a slow server is not cut off.</summary>
    public async Task WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancel)
    {
        for (var from = 0; from < bytes.Length; from += Block)
        {
            var block = bytes.Slice(from, Math.Min(Block, bytes.Length - from));
            await Within.Limit(limits.Command, token => stream.WriteAsync(block, token).AsTask(), cancel);
        }
    }

    public void Dispose() => stream.Dispose();

    private static string Literal(IPAddress own)
    {
        var plain = own.IsIPv4MappedToIPv6 ? own.MapToIPv4() : own;
        return plain.AddressFamily == AddressFamily.InterNetworkV6 ? $"[IPv6:{plain}]" : $"[{plain}]";
    }
}
