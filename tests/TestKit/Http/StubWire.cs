using System.Globalization;
using System.Text;

namespace SenHub.TestKit.Http;

/// <summary>HTTP/1.1 as far as the tests need it: a request with an announced length in, an answer out.</summary>
internal sealed class StubWire(Stream stream)
{
    private readonly byte[] one = new byte[1];

    /// <summary>The next whole request; null when the client leaves before it is whole.</summary>
    public async Task<StubRequest?> ReadAsync(CancellationToken cancel)
    {
        if (await LineAsync(cancel) is not { Length: > 0 } first)
            return null;
        var headers = new Dictionary<string, string>();
        while (await LineAsync(cancel) is { Length: > 0 } line)
            headers[line[..line.IndexOf(':', StringComparison.Ordinal)].ToLowerInvariant()] = line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
        var body = new byte[int.Parse(headers.GetValueOrDefault("content-length", "0"), CultureInfo.InvariantCulture)];
        if (await stream.ReadAtLeastAsync(body, body.Length, throwOnEndOfStream: false, cancel) < body.Length)
            return null;
        var words = first.Split(' ');
        return new StubRequest(words[0], words[1], headers, body);
    }

    /// <summary>Answers; false when the conversation is over.</summary>
    public async Task<bool> SayAsync(StubReply reply, CancellationToken cancel)
    {
        if (reply == StubReply.HangUp)
            return false;
        if (reply == StubReply.Silence)
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, cancel);
            return false;
        }

        if (reply == StubReply.Garbage)
        {
            await stream.WriteAsync("\u0001 this is not HTTP\r\n\r\n"u8.ToArray(), cancel);
            return false;
        }

        var body = reply.Bytes ?? Encoding.UTF8.GetBytes(reply.Body);
        var head = string.Concat(reply.Headers.Select(header => $"{header.Name}: {header.Value}\r\n"));
        await stream.WriteAsync(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 {reply.Status} stub\r\n{head}Content-Length: {body.Length}\r\n\r\n")), cancel);
        await stream.WriteAsync(body, cancel);
        return true;
    }

    private async Task<string?> LineAsync(CancellationToken cancel)
    {
        var line = new StringBuilder();
        while (await stream.ReadAsync(one, cancel) == 1)
        {
            if (one[0] == '\n')
                return line.ToString().TrimEnd('\r');
            line.Append((char)one[0]);
        }

        return null;
    }
}
