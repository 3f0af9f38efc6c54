using System.Text;

namespace SenHub.Adapters.Mail.Sink;

/// <summary>One client's conversation: enough of RFC 5321 to submit mail, with a bound on everything a client may ask for.</summary>
internal sealed class SinkConversation(Stream stream, SinkStore store)
{
    private const int MostErrors = 10;
    private const int MostRecipients = 100;

    private readonly LineReader lines = new(stream);
    private bool greeted;
    private bool hasSender;
    private int recipients;
    private int errors;

    public async Task RunAsync(bool busy, CancellationToken cancel)
    {
        await SayAsync(busy ? "421 4.3.2 too many connections" : "220 senhub demo mailbox", cancel);
        while (!busy)
        {
            var line = await lines.NextAsync(cancel);
            if (line.IsEmpty)
                return;
            var command = Encoding.UTF8.GetString(line.Span).TrimEnd('\r', '\n');
            var reply = await AnswerAsync(command, cancel);
            errors += reply[0] == '5' ? 1 : 0;
            if (errors > MostErrors)
                reply = "421 4.7.0 too many errors";
            await SayAsync(reply, cancel);
            if (reply.StartsWith("221", StringComparison.Ordinal) || reply.StartsWith("421", StringComparison.Ordinal))
                return;
        }
    }

    private async Task<string> AnswerAsync(string command, CancellationToken cancel) =>
        command.Split(' ', ':')[0].ToUpperInvariant() switch
        {
            "EHLO" => Hello("250-127.0.0.1\r\n250-" + string.Join("\r\n250-", SinkMessage.SizeOffer, "8BITMIME", "SMTPUTF8", "PIPELINING") + "\r\n250 ENHANCEDSTATUSCODES"),
            "HELO" => Hello("250 127.0.0.1"),
            "MAIL" => Mail(command),
            "RCPT" => Recipient(command),
            "DATA" when recipients > 0 => await DataAsync(cancel),
            "DATA" => "503 5.5.1 MAIL and RCPT come first",
            "RSET" => Reset("250 2.0.0 Ok"),
            "NOOP" => "250 2.0.0 Ok",
            "QUIT" => "221 2.0.0 Bye",
            _ => "502 5.5.1 not known here",
        };

    private string Hello(string reply)
    {
        greeted = true;
        return Reset(reply);
    }

    private string Mail(string command)
    {
        if (!greeted || hasSender)
            return "503 5.5.1 not now";
        if (!command.StartsWith("MAIL FROM:<", StringComparison.OrdinalIgnoreCase) || !command.Contains('>', StringComparison.Ordinal))
            return "501 5.5.4 MAIL FROM:<address>";
        if (SinkMessage.IsTooBig(command))
            return "552 5.3.4 too big";
        hasSender = true;
        return "250 2.1.0 Ok";
    }

    private string Recipient(string command)
    {
        if (!hasSender)
            return "503 5.5.1 MAIL comes first";
        if (!command.StartsWith("RCPT TO:<", StringComparison.OrdinalIgnoreCase) || !command.Contains('>', StringComparison.Ordinal))
            return "501 5.5.4 RCPT TO:<address>";
        if (recipients == MostRecipients)
            return "452 4.5.3 too many recipients";
        recipients++;
        return "250 2.1.5 Ok";
    }

    private async Task<string> DataAsync(CancellationToken cancel)
    {
        await SayAsync("354 end with a dot on a line of its own", cancel);
        using var message = await SinkMessage.ReadAsync(lines, cancel);
        return Reset(await message.KeepAsync(store, cancel));
    }

    private string Reset(string reply)
    {
        hasSender = false;
        recipients = 0;
        return reply;
    }

    private Task SayAsync(string reply, CancellationToken cancel) => stream.WriteAsync(Encoding.ASCII.GetBytes(reply + "\r\n"), cancel).AsTask();
}
