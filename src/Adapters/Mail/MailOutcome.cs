using System.Globalization;
using SenHub.Adapters.Channels;
using SenHub.Adapters.Mail.Smtp;

namespace SenHub.Adapters.Mail;

/// <summary>A submission's end as the port says it. Words are ours: a server's own may quote the address.</summary>
internal static class MailOutcome
{
    private static readonly TimeSpan Soon = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan WhenBusy = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan WhenDeferred = TimeSpan.FromMinutes(15); // greylisting asks for 5 to 15

    public static Outcome Of(Submission end, string messageId) => end.Verdict switch
    {
        Verdict.Accepted => new Outcome.Accepted(end.QueueId ?? messageId),
        Verdict.Refused => new Outcome.Rejected(Why(end)),
        Verdict.NotNow => new Outcome.Retry(end.Code == 421 ? WhenBusy : WhenDeferred, Why(end)) { Class = ClassOf(end) },
        Verdict.Unreachable => new Outcome.Retry(Soon, Why(end)) { Class = ClassOf(end) },
        Verdict.Settings => new Outcome.Misconfigured(Why(end)),
        Verdict.Withheld => new Outcome.Retry(Soon, "the ledger took it back before it was sent"),
        Verdict.Unknown => new Outcome.Unknown(WhatToLookFor(messageId)),
        _ => throw new InvalidOperationException("A verdict that the mail channel does not know."),
    };

    public static string WhatToLookFor(string messageId) =>
        $"look for Message-ID <{messageId}> in the sender's mailbox or the mail server's log; the mail was sent whole and no answer came";

    /// <summary>Where and why it failed, in one line without an address.</summary>
    public static string Why(Submission end)
    {
        var where = $"{end.Verdict switch { Verdict.Unreachable => "mail server trouble", _ => "mail server refused" }} at {Name(end.Phase)}";
        var code = end.Code == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" with {end.Code}");
        var enhanced = end.Enhanced.Length == 0 ? "" : " " + end.Enhanced;
        var words = end.Words.Length > 0 ? end.Words : StatusWords.Of(end.Code, end.Enhanced);
        return where + code + enhanced + (words.Length == 0 ? "" : ": " + words);
    }

    private static RetryClass ClassOf(Submission end) => end.ServerIsUnwell ? RetryClass.Outage : RetryClass.Passing;

    private static string Name(Phase phase) => phase switch
    {
        Phase.Connect => "connecting",
        Phase.Tls => "TLS",
        Phase.Greeting => "its greeting",
        Phase.Hello => "EHLO",
        Phase.SignIn => "AUTH",
        Phase.Mail => "MAIL FROM",
        Phase.Recipient => "RCPT TO",
        Phase.Data => "DATA",
        Phase.Body => "the message",
        Phase.Commit => "the end of the message",
        _ => "the final answer",
    };
}
