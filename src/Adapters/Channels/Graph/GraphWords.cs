using System.Net;
using SenHub.Adapters.Channels.Http;

namespace SenHub.Adapters.Channels.Graph;

/// <summary>What Graph's answers mean. Its error codes are fixed words; its messages may quote the address and are never passed on.</summary>
internal static class GraphWords
{
    private const string Who = "Microsoft 365";

    private static readonly string[] OfTheMail = ["ErrorInvalidRecipients", "ErrorMessageSizeExceeded", "ErrorAttachmentSizeLimitExceeded", "ErrorInvalidRequest", "RequestBodyRead"];

    /// <summary>Sensitivity as MAPI counts it (PidTagSensitivity).</summary>
    public static IReadOnlyDictionary<string, string> Sensitivities { get; } = new Dictionary<string, string> { ["Personal"] = "1", ["Private"] = "2", ["Company-Confidential"] = "3" };

    /// <summary>Anything but what was hoped for, while nothing was sent.</summary>
    public static Outcome Judge(HttpEnd end) => end switch
    {
        HttpEnd.Answer answer when HttpWords.IsLater(answer) => HttpWords.Later(answer, Who),
        HttpEnd.Answer { Status: HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden } answer => new Outcome.Misconfigured($"{Words(answer)}: give the application Mail.Send and Mail.ReadWrite, limited to the one mailbox"),
        HttpEnd.Answer { Status: HttpStatusCode.NotFound } answer => new Outcome.Misconfigured($"{Words(answer)}: check that Mailbox exists and has a licence"),
        HttpEnd.Answer { Status: HttpStatusCode.RequestEntityTooLarge } => new Outcome.Rejected($"the mail is larger than {Who} takes"),
        HttpEnd.Answer answer when OfTheMail.Contains(Code(answer)) => new Outcome.Rejected(Words(answer)),
        HttpEnd.Answer { IsGood: true } => new Outcome.Retry(TimeSpan.FromMinutes(5), $"{Who} answered something that makes no sense") { Class = RetryClass.Outage },
        HttpEnd.Answer { Status: HttpStatusCode.BadRequest } answer => new Outcome.Rejected(Words(answer)),
        HttpEnd.Answer answer => new Outcome.Misconfigured(Words(answer)),
        _ => HttpWords.NotReached(end, Who),
    };

    private static string Code(HttpEnd.Answer answer) => answer.Text("error", "code") is { Length: <= 60 } code && code.All(char.IsAsciiLetterOrDigit) ? code : "";

    private static string Words(HttpEnd.Answer answer) => HttpWords.Why(answer, Who) + (Code(answer) is { Length: > 0 } code ? " " + code : "");
}
