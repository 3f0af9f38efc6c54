namespace SenHub.Adapters.Mail.Smtp;

/// <summary>What a reply means where it was given. Settings are at fault before MAIL is through, the mail after it.</summary>
internal static class Judge
{
    // Credentials or encryption wanted (RFC 4954, 6), basic authentication switched off, sender not signed in (Exchange Online).
    private static readonly string[] SignInCodes = ["5.7.8", "5.7.9", "5.7.11", "5.7.30", "5.7.57"];

    // The message is too big, or its address cannot be carried (RFC 3463, RFC 6531): this mail's own trouble, even at MAIL.
    private static readonly string[] MailCodes = ["5.2.3", "5.3.4", "5.6.7"];

    /// <summary>A reply that did not say what was hoped for.</summary>
    public static Submission Of(Reply reply, Phase phase) =>
        new(VerdictOf(reply, phase), phase, reply.Code, reply.Enhanced) { QueueId = reply.QueueId };

    private static Verdict VerdictOf(Reply reply, Phase phase) => reply.Class switch
    {
        2 when phase == Phase.Answer => Verdict.Accepted,
        4 => Verdict.NotNow,
        5 when AboutSettings(reply, phase) => Verdict.Settings,
        5 => Verdict.Refused,
        _ => phase == Phase.Answer ? Verdict.Unknown : Verdict.Unreachable, // out of turn: the two sides no longer agree where they are
    };

    private static bool AboutSettings(Reply reply, Phase phase) =>
        reply.Code is 530 or 534 or 535 or 538
        || SignInCodes.Contains(reply.Enhanced)
        || phase < Phase.Mail
        || (phase == Phase.Mail && reply.Code != 552 && !MailCodes.Contains(reply.Enhanced));
}
