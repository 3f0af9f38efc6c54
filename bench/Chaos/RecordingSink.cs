using System.Net;
using System.Net.Sockets;
using System.Text;

namespace SenHub.Bench.Chaos;

/// <summary>A mail server in a process of its own that writes each mail's id to the disk before it answers, and is slow to answer: what a sender knows and what arrived differ as widely as they can.</summary>
internal sealed class RecordingSink(string receipts)
{
    private static readonly TimeSpan LongestAnswer = TimeSpan.FromMilliseconds(150);

    private readonly Lock one = new();

    /// <summary>Answers late, and flushes each id to the disk before; false where speed is measured.</summary>
    public bool IsSlow { get; init; } = true;

    /// <summary>Serves until it is killed.</summary>
    public async Task<int> RunAsync(int port)
    {
        Parent.EndsUs();
        using var listener = new TcpListener(IPAddress.Loopback, port);
        listener.Start();
        while (true)
            _ = ConverseAsync(await listener.AcceptTcpClientAsync());
    }

    private async Task ConverseAsync(TcpClient client)
    {
        using var connection = client;
        try
        {
            using var lines = new StreamReader(client.GetStream(), Encoding.Latin1);
            await using var replies = new StreamWriter(client.GetStream(), Encoding.Latin1) { NewLine = "\r\n", AutoFlush = true };
            await replies.WriteLineAsync("220 sink");
            while (await lines.ReadLineAsync() is { } command)
                await replies.WriteLineAsync(await AnswerAsync(command, lines, replies));
        }
        catch (IOException)
        {
            // The sender was killed.
        }
    }

    private async Task<string> AnswerAsync(string command, StreamReader lines, StreamWriter replies)
    {
        var verb = command.Split(' ', ':')[0].ToUpperInvariant();
        if (verb == "EHLO")
            return "250-sink\r\n250-8BITMIME\r\n250 SMTPUTF8";
        if (verb == "QUIT")
            return "221 bye";
        if (verb != "DATA")
            return "250 ok";
        await replies.WriteLineAsync("354 go on");
        if (await MessageIdAsync(lines) is not { } messageId)
            throw new IOException("The sender left in the middle of a mail.");
        Record(messageId);
        if (IsSlow)
            await Task.Delay(LongestAnswer * Random.Shared.NextDouble());
        return "250 taken";
    }

    // Null when the sender left before the final dot: then there is no mail.
    private static async Task<string?> MessageIdAsync(StreamReader lines)
    {
        string? messageId = null;
        while (await lines.ReadLineAsync() is { } line)
        {
            if (line == ".")
                return messageId ?? throw new InvalidDataException("A mail has no Message-ID.");
            if (messageId is null && line.StartsWith("Message-ID:", StringComparison.OrdinalIgnoreCase))
                messageId = line["Message-ID:".Length..].Trim(' ', '<', '>');
        }

        return null;
    }

    private void Record(string messageId)
    {
        lock (one)
        {
            using var log = new FileStream(receipts, FileMode.Append, FileAccess.Write, FileShare.Read);
            log.Write(Encoding.ASCII.GetBytes(messageId + "\n"));
            log.Flush(flushToDisk: IsSlow);
        }
    }
}
