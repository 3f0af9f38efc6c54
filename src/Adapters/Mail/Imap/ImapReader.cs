using System.Globalization;
using System.Text;

namespace SenHub.Adapters.Mail.Imap;

/// <summary>Reads responses from a server that may be broken or hostile: lines, literals and their number have a largest size; nonsense is an <see cref="InvalidDataException"/>.</summary>
/// <param name="limit">For each wait.</param>
internal sealed class ImapReader(Stream stream, TimeSpan limit)
{
    /// <summary>Largest literal: a little more than the largest mail that is fetched whole.</summary>
    public const int LargestLiteral = 26 << 20;

    private const int LongestLine = 1 << 20;
    private const int MostLiterals = 50;

    private readonly byte[] buffer = new byte[64 * 1024];
    private int next;
    private int end;

    /// <summary>Bytes of the server that nobody has asked for yet.</summary>
    public bool HasUnread => next < end;

    /// <summary>The next whole response. Throws IOException when the server closes, TimeoutException when it falls silent, InvalidDataException when it is none.</summary>
    public async Task<ImapResponse> ReadAsync(CancellationToken cancel)
    {
        var (text, literals) = (new StringBuilder(), new List<byte[]>());
        while (true)
        {
            var line = await LineAsync(cancel);
            var (before, length) = LiteralAt(line);
            text.Append(before.Replace(ImapResponse.Hole, ' '));
            if (length is not { } bytes)
                break;
            if (bytes > LargestLiteral || literals.Count == MostLiterals || text.Length > LongestLine)
                throw new InvalidDataException("The server's response is larger than any that was asked for.");
            literals.Add(await BytesAsync(bytes, cancel));
            text.Append(ImapResponse.Hole);
        }

        var words = text.ToString().Split(' ', 2);
        return words is [{ Length: > 0 and <= 20 } tag, var rest] ? new(tag, rest, literals)
            : words is ["+"] ? new("+", "", literals)
            : throw new InvalidDataException("The server's response has no tag.");
    }

    // "{310}" at a line's end: so many bytes follow, and then the line goes on (RFC 9051, 4.3).
    private static (string Before, int? Length) LiteralAt(string line)
    {
        var open = line.EndsWith('}') ? line.LastIndexOf('{') : -1;
        if (open < 0)
            return (line, null);
        return int.TryParse(line.AsSpan(open + 1, line.Length - open - 2).TrimEnd('+'), NumberStyles.None, CultureInfo.InvariantCulture, out var length)
            ? (line[..open], length)
            : line[(open + 1)..^1].All(char.IsAsciiDigit) ? throw new InvalidDataException("The server announces more than can be.") : (line, null);
    }

    private async Task<string> LineAsync(CancellationToken cancel)
    {
        var line = new StringBuilder();
        while (true)
        {
            if (next == end)
                await FillAsync(cancel);
            var stop = Array.IndexOf(buffer, (byte)'\n', next, end - next);
            var upTo = stop < 0 ? end : stop;
            line.Append(Encoding.Latin1.GetString(buffer, next, upTo - next));
            next = stop < 0 ? end : stop + 1;
            if (line.Length > LongestLine)
                throw new InvalidDataException("The server's response has a line without end.");
            if (stop >= 0)
                return line.ToString().TrimEnd('\r');
        }
    }

    private async Task<byte[]> BytesAsync(int count, CancellationToken cancel)
    {
        using var bytes = new MemoryStream(); // grows with what comes, not with what is announced
        while (bytes.Length < count)
        {
            if (next == end)
                await FillAsync(cancel);
            var take = (int)Math.Min(end - next, count - bytes.Length);
            bytes.Write(buffer, next, take);
            next += take;
        }

        return bytes.ToArray();
    }

    private async Task FillAsync(CancellationToken cancel)
    {
        (next, end) = (0, 0);
        end = await Smtp.Within.Limit(limit, token => stream.ReadAsync(buffer, token).AsTask(), cancel);
        if (end == 0)
            throw new IOException("The server closed the connection.");
    }
}
