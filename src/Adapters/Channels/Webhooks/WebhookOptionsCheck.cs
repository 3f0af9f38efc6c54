using Microsoft.Extensions.Options;
using SenHub.Adapters.Channels.Http;
using SenHub.Adapters.Settings;
using SenHub.Domain.Deliveries;

namespace SenHub.Adapters.Channels.Webhooks;

/// <summary>Says all that is wrong with a webhook's settings at once, and what to set.</summary>
internal sealed class WebhookOptionsCheck : IValidateOptions<WebhookOptions>
{
    private const int ShortestSecret = 32;

    public ValidateOptionsResult Validate(string? name, WebhookOptions options)
    {
        var wrong = Wrong(name ?? "", options).ToList();
        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }

    private static IEnumerable<string> Wrong(string name, WebhookOptions options)
    {
        var variable = EndpointRegistration.Variable(Routes.Webhook, name.Split(':')[^1]);
        if (!HttpWords.IsSafe(options.Url))
            yield return $"{name}:Url must be the recipient's https address without a query, for example https://intake.northmoor.example/senhub.";
        if (SecretText.Read(options.SecretFile, variable) is not { Length: >= ShortestSecret })
            yield return $"{name}:SecretFile must name a file whose first line is the secret shared with the recipient, at least {ShortestSecret} letters (openssl rand -hex 32), or set the variable {variable}.";
        if (options.RootFile is { } file && !Roots.Holds(file))
            yield return $"{name}:RootFile must be a readable PEM file with at least one certificate.";
        if (options.MostBytes is < 10_000 or > 200_000_000)
            yield return $"{name}:MostBytes must be between 10000 and 200000000.";
        if (new[] { options.ConnectLimit, options.AnswerLimit, options.RetryPause }.Any(limit => limit <= TimeSpan.Zero || limit > TimeSpan.FromMinutes(15)))
            yield return $"{name}: ConnectLimit, AnswerLimit and RetryPause must be above 0 and at most 00:15:00.";
    }
}
