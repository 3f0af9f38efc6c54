namespace SenHub.Adapters.Mail.Sink;

/// <summary>Lines as SMTP means them: ended by CRLF and by nothing else, so that a lone line feed cannot smuggle in an end of message.</summary>
internal sealed class LineReader(Stream stream)
{
    private const int LongestLine = 8192;
    private static readonly TimeSpan LongestSilence = TimeSpan.FromMinutes(2);

    private readonly byte[] buffer = new byte[2 * LongestLine];
    private int next;
    private int end;

    /// <summary>The next line with its CRLF, good until the next call; empty when the client has closed. Throws InvalidDataException on a line without end.</summary>
    public async Task<ReadOnlyMemory<byte>> NextAsync(CancellationToken cancel)
    {
        while (true)
        {
            var length = buffer.AsSpan(next, end - next).IndexOf("\r\n"u8) + 2;
            if (length >= 2)
            {
                next += length;
                return buffer.AsMemory(next - length, length);
            }

            if (end - next > LongestLine)
                throw new InvalidDataException("A line is longer than any mail needs.");
            if (!await FillAsync(cancel))
                return ReadOnlyMemory<byte>.Empty;
        }
    }

    private async Task<bool> FillAsync(CancellationToken cancel)
    {
        buffer.AsSpan(next, end - next).CopyTo(buffer);
        (next, end) = (0, end - next);
        using var silence = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        silence.CancelAfter(LongestSilence);
        var read = await stream.ReadAsync(buffer.AsMemory(end), silence.Token);
        end += read;
        return read > 0;
    }
}
