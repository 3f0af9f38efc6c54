using System.Text.Json;
using SenHub.Adapters.Channels.Http;

namespace SenHub.Adapters.Channels.Notify;

/// <summary>Notify's statuses and errors in the hub's words. Its messages may quote the address and are never passed on.</summary>
internal static class NotifyStatus
{
    // What concerns the service's own set-up, by the words Notify fixes in its messages.
    private static readonly string[] OfTheService = ["template", "trial mode", "team-only", "Missing personalisation", "contact details", "email_reply_to_id"];

    /// <summary>A notification's status.</summary>
    public static Afterwards Of(string? status) => status switch
    {
        "delivered" => new Afterwards.Delivered(),
        "permanent-failure" => new Afterwards.Bounced("the address does not exist"),
        "temporary-failure" => new Afterwards.Bounced("the mailbox took nothing for three days; it may be full"),
        "technical-failure" => new Afterwards.Bounced("GOV.UK Notify could not send it"),
        _ => new Afterwards.OnItsWay(),
    };

    /// <summary>A 429: the minute's limit, or the day's.</summary>
    public static Outcome.Retry Limit(HttpEnd.Answer answer) => Errors(answer).Any(error => error.Kind == "TooManyRequestsError")
        ? new Outcome.Retry(TimeSpan.FromHours(12), "the day's number of mails by GOV.UK Notify is used up") { Class = RetryClass.Asked }
        : HttpWords.Later(answer, "GOV.UK Notify");

    /// <summary>A 400 and its kin: the service's set-up, or this mail.</summary>
    public static Outcome Refusal(HttpEnd.Answer answer) => Errors(answer).Any(error => OfTheService.Any(word => error.Message.Contains(word, StringComparison.OrdinalIgnoreCase)))
        ? new Outcome.Misconfigured($"{HttpWords.Why(answer, "GOV.UK Notify")}: check TemplateId, the template's ((subject)), ((text)) and ((link_to_file)), the service's contact details, and that it is live")
        : new Outcome.Rejected(HttpWords.Why(answer, "GOV.UK Notify"));

    private static IEnumerable<(string Kind, string Message)> Errors(HttpEnd.Answer answer)
    {
        if (answer.Json is not { ValueKind: JsonValueKind.Object } json || !json.TryGetProperty("errors", out var errors) || errors.ValueKind != JsonValueKind.Array)
            yield break;
        foreach (var error in errors.EnumerateArray().Where(error => error.ValueKind == JsonValueKind.Object))
            yield return (Word(error, "error"), Word(error, "message"));
    }

    private static string Word(JsonElement error, string name) => error.TryGetProperty(name, out var word) && word.ValueKind == JsonValueKind.String ? word.GetString()! : "";
}
