using System.Text;

namespace SenHub.Adapters.Mail.Smtp;

/// <summary>Reads replies from a server that may be broken or hostile: lines and replies have a largest size, nonsense is an <see cref="InvalidDataException"/>.</summary>
internal sealed class ReplyReader(Stream stream)
{
    private const int LongestLine = 2048;
    private const int MostLines = 100;

    private readonly byte[] buffer = new byte[4096];
    private int next;
    private int end;

    /// <summary>Bytes of the server that nobody has asked for yet.</summary>
    public bool HasUnread => next < end;

    /// <summary>The next whole reply. Throws IOException when the server closes, InvalidDataException when it is no reply.</summary>
    public async Task<Reply> ReadAsync(CancellationToken cancel)
    {
        var lines = new List<string>();
        while (true)
        {
            var line = await LineAsync(cancel);
            var code = CodeOf(line);
            lines.Add(line.Length > 4 ? line[4..] : "");
            if (line.Length == 3 || line[3] == ' ')
                return new Reply(code, lines);
            if (line[3] != '-' || lines.Count == MostLines)
                throw new InvalidDataException("The server's reply has no end.");
        }
    }

    private static int CodeOf(string line) =>
        line.Length >= 3 && line[0] is >= '2' and <= '5' && char.IsAsciiDigit(line[1]) && char.IsAsciiDigit(line[2])
            ? ((line[0] - '0') * 100) + ((line[1] - '0') * 10) + (line[2] - '0')
            : throw new InvalidDataException("The server's reply does not begin with a code.");

    private async Task<string> LineAsync(CancellationToken cancel)
    {
        var line = new StringBuilder();
        while (true)
        {
            if (next == end)
                await FillAsync(cancel);
            var letter = (char)buffer[next++];
            if (letter == '\n')
                return line.ToString().TrimEnd('\r');
            if (line.Append(letter).Length > LongestLine)
                throw new InvalidDataException("The server's reply has a line without end.");
        }
    }

    private async Task FillAsync(CancellationToken cancel)
    {
        next = 0;
        end = 0;
        end = await stream.ReadAsync(buffer, cancel);
        if (end == 0)
            throw new IOException("The server closed the connection.");
    }
}
