using Microsoft.Extensions.Options;
using SenHub.Adapters.Channels.Http;
using SenHub.Adapters.Settings;

namespace SenHub.Adapters.Channels.Notify;

/// <summary>Says all that is wrong with the settings for Notify at once, and what to set.</summary>
internal sealed class NotifyOptionsCheck : IValidateOptions<NotifyOptions>
{
    public ValidateOptionsResult Validate(string? name, NotifyOptions options)
    {
        var wrong = Wrong(options).ToList();
        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }

    private static IEnumerable<string> Wrong(NotifyOptions options)
    {
        if (NotifyKey.Read(SecretText.Read(options.SecretFile, NotifyOptions.SecretVariable)) is null)
            yield return $"Delivery:Notify:SecretFile must name a file whose first line is the API key as Notify showed it, or set the variable {NotifyOptions.SecretVariable}.";
        if (!Guid.TryParse(options.TemplateId, out _))
            yield return "Delivery:Notify:TemplateId must be the id of the e-mail template with ((subject)), ((text)) and ((link_to_file)).";
        if (options.ReplyToId is { } reply && !Guid.TryParse(reply, out _))
            yield return "Delivery:Notify:ReplyToId must be the id of a reply-to address of the service; leave it out for the service's own.";
        if (options.RetentionWeeks is < 1 or > 78)
            yield return "Delivery:Notify:RetentionWeeks must be between 1 and 78.";
        if (!HttpWords.IsSafe(options.Url))
            yield return "Delivery:Notify:Url must be an https address; leave it out for Notify's own.";
        if (options.RootFile is { } file && !Roots.Holds(file))
            yield return "Delivery:Notify:RootFile must be a readable PEM file with at least one certificate.";
        if (new[] { options.ConnectLimit, options.AnswerLimit, options.RetryPause }.Any(limit => limit <= TimeSpan.Zero || limit > TimeSpan.FromMinutes(15)))
            yield return "Delivery:Notify: ConnectLimit, AnswerLimit and RetryPause must be above 0 and at most 00:15:00.";
    }
}
