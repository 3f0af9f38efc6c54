using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace SenHub.Adapters.Mail.Sink;

/// <summary>A message as it comes in: dots undone, too much of it counted but not kept.</summary>
internal sealed partial class SinkMessage : IDisposable
{
    private const int Largest = 50 * 1024 * 1024;

    private readonly MemoryStream content = new();
    private long length;

    private SinkMessage()
    {
    }

    /// <summary>What EHLO says about it.</summary>
    public static string SizeOffer { get; } = string.Create(CultureInfo.InvariantCulture, $"SIZE {Largest}");

    /// <summary>Whether a MAIL command announces more than is taken (RFC 1870).</summary>
    public static bool IsTooBig(string command) =>
        Announced().Match(command) is { Success: true } match
        && (!long.TryParse(match.Groups[1].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var size) || size > Largest);

    /// <summary>Reads up to the final dot. Throws IOException when the client leaves before it, InvalidDataException when it never ends.</summary>
    public static async Task<SinkMessage> ReadAsync(LineReader lines, CancellationToken cancel)
    {
        var message = new SinkMessage();
        while (true)
        {
            var line = await lines.NextAsync(cancel);
            if (line.IsEmpty)
                throw new IOException("The client left before the end of its message.");
            if (line.Span.SequenceEqual(".\r\n"u8))
                return message;
            message.Add(line.Span[0] == '.' ? line.Span[1..] : line.Span);
            if (message.length > 2L * Largest)
                throw new InvalidDataException("The message does not end.");
        }
    }

    /// <summary>The reply to the final dot; 250 only when the disk has the mail.</summary>
    public async Task<string> KeepAsync(SinkStore store, CancellationToken cancel)
    {
        if (length > Largest)
            return "552 5.3.4 too big";
        try
        {
            var mail = content.GetBuffer().AsMemory(0, (int)content.Length);
            return "250 2.0.0 Ok: queued as " + await store.KeepAsync(mail, MessageId(mail.Span), cancel);
        }
        catch (IOException)
        {
            return "451 4.3.0 the mail could not be kept";
        }
    }

    public void Dispose() => content.Dispose();

    private void Add(ReadOnlySpan<byte> line)
    {
        length += line.Length;
        if (length <= Largest)
            content.Write(line);
    }

    private static string? MessageId(ReadOnlySpan<byte> mail)
    {
        var end = mail.IndexOf("\r\n\r\n"u8);
        var header = Encoding.UTF8.GetString(end < 0 ? mail : mail[..end]);
        return Id().Match(header) is { Success: true } match ? match.Groups[1].Value : null;
    }

    [GeneratedRegex(@"\sSIZE=([0-9]+)", RegexOptions.IgnoreCase)]
    private static partial Regex Announced();

    [GeneratedRegex(@"^Message-ID:\s*<([^<>\s]{1,250})>", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex Id();
}
