using System.Text;

namespace SenHub.TestKit.Mail;

/// <summary>Lines in and out for the scripted server.</summary>
internal sealed class ScriptedLine(Stream stream) : IDisposable
{
    private readonly byte[] buffer = new byte[65536];
    private int next;
    private int end;

    /// <summary>The next line without its CRLF; null when the client has left.</summary>
    public async Task<string?> ReadAsync(CancellationToken cancel)
    {
        var line = await BytesAsync(cancel);
        return line is null ? null : Encoding.UTF8.GetString(line).TrimEnd('\r', '\n');
    }

    /// <summary>Up to the final dot; null when the client left before it.</summary>
    public async Task<byte[]?> ReadMailAsync(CancellationToken cancel)
    {
        var mail = new List<byte>();
        while (await BytesAsync(cancel) is { } line)
        {
            if (line.AsSpan().SequenceEqual(".\r\n"u8))
                return [.. mail];
            mail.AddRange(line[0] == '.' ? line.AsSpan(1) : line);
        }

        return null;
    }

    public async Task WriteAsync(string text, CancellationToken cancel) => await stream.WriteAsync(Encoding.Latin1.GetBytes(text), cancel);

    public async Task DripAsync(CancellationToken cancel)
    {
        while (true)
        {
            await WriteAsync("x", cancel);
            await Task.Delay(TimeSpan.FromMilliseconds(10), cancel); // this server is slow on purpose
        }
    }

    public async Task UntilClientLeavesAsync(CancellationToken cancel)
    {
        while (await stream.ReadAsync(buffer, cancel) > 0)
        {
            // Whatever it says, there is no answer.
        }
    }

    public void Dispose() => stream.Dispose();

    private async Task<byte[]?> BytesAsync(CancellationToken cancel)
    {
        var line = new List<byte>();
        while (true)
        {
            if (next == end)
            {
                next = 0;
                end = await stream.ReadAsync(buffer, cancel);
                if (end == 0)
                    return null;
            }

            line.Add(buffer[next++]);
            if (line[^1] == '\n')
                return [.. line];
        }
    }
}
