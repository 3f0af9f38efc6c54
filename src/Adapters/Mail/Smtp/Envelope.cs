using System.Globalization;

namespace SenHub.Adapters.Mail.Smtp;

/// <summary>MAIL, RCPT and DATA, in one breath where the server allows it (RFC 2920).</summary>
internal sealed class Envelope(Wire wire, Offers offers)
{
    private static readonly Phase[] Steps = [Phase.Mail, Phase.Recipient, Phase.Data];

    /// <summary>How far it came.</summary>
    public Phase Phase { get; private set; } = Phase.Mail;

    /// <summary>Null when the server waits for the message. After anything else the connection is not to be used again.</summary>
    public async Task<Submission?> RunAsync(Letter letter, CancellationToken cancel)
    {
        if (offers.Largest < letter.Content.Length)
            return new Submission(Verdict.Refused, Phase, 552, "5.3.4", "the message is larger than the server takes");
        if (letter.NeedsUtf8 && !offers.Utf8)
            return new Submission(Verdict.Refused, Phase, 553, "5.6.7", "the server cannot carry this address");

        string[] commands = [MailFrom(letter), RecipientOf(letter), "DATA"];
        if (offers.Pipelining)
            await wire.SayAsync(commands, cancel);
        foreach (var (step, command) in Steps.Zip(commands))
        {
            Phase = step;
            if (!offers.Pipelining)
                await wire.SayAsync([command], cancel);
            var reply = await wire.ReadAsync(cancel);
            if (step == Phase.Data ? reply.Code != 354 : reply.Class != 2)
                return Judge.Of(reply, step);
        }

        Phase = Phase.Body;
        return null;
    }

    private string MailFrom(Letter letter)
    {
        var size = offers.Size ? string.Create(CultureInfo.InvariantCulture, $" SIZE={letter.Content.Length}") : "";
        var reports = offers.Reports ? $" RET=HDRS ENVID={Xtext(letter.EnvelopeId)}" : "";
        return $"MAIL FROM:<{letter.From.Wire}>{size}{reports}{(letter.NeedsUtf8 ? " BODY=8BITMIME SMTPUTF8" : "")}";
    }

    // A report says that it arrived, that it waits, or that it will not; and shows the header only, never the paper (RFC 3461, 4.1 and 4.3).
    private string RecipientOf(Letter letter) =>
        $"RCPT TO:<{letter.To.Wire}>{(offers.Reports ? " NOTIFY=SUCCESS,FAILURE,DELAY" : "")}";

    // RFC 3461, 4: what has a meaning of its own is written as + and two hexadecimal digits.
    private static string Xtext(string text) =>
        string.Concat(text.Select(letter => letter is '+' or '=' or < '!' or > '~' ? string.Create(CultureInfo.InvariantCulture, $"+{(int)letter:X2}") : letter.ToString()));
}
