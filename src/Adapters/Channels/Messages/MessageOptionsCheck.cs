using Microsoft.Extensions.Options;
using SenHub.Adapters.Channels.Http;
using SenHub.Adapters.Mail.Smtp;
using SenHub.Adapters.Settings;
using SenHub.Domain.Deliveries;

namespace SenHub.Adapters.Channels.Messages;

/// <summary>Says all that is wrong with a message endpoint's settings at once, and what to set.</summary>
internal sealed class MessageOptionsCheck : IValidateOptions<MessageOptions>
{
    public ValidateOptionsResult Validate(string? name, MessageOptions options)
    {
        var wrong = Broker(name ?? "", options).Concat(Contract(name ?? "", options)).ToList();
        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }

    private static IEnumerable<string> Broker(string name, MessageOptions options)
    {
        var variable = EndpointRegistration.Variable(Routes.Message, name.Split(':')[^1]);
        if (Uri.CheckHostName(options.Host) == UriHostNameType.Unknown)
            yield return $"{name}:Host must name the RabbitMQ broker, for example rabbit.northmoor.example.";
        else if (!options.Tls && !new ServerAddress(options.Host, 0).IsLoopback)
            yield return $"{name}:Tls may be false only for a broker on this machine: set it to true.";
        if (options.Port is < 1 or > 65535)
            yield return $"{name}:Port must be between 1 and 65535; leave it out for the usual one.";
        if (options.User.Length == 0 || options.User.Any(char.IsControl))
            yield return $"{name}:User must name the hub's own user of the broker.";
        if (SecretText.Read(options.SecretFile, variable) is null)
            yield return $"{name}:User needs a password: set {name}:SecretFile to a file with it, or the variable {variable}.";
        if (options.RootFile is { } file && !Roots.Holds(file))
            yield return $"{name}:RootFile must be a readable PEM file with at least one certificate.";
    }

    private static IEnumerable<string> Contract(string name, MessageOptions options)
    {
        if (new[] { options.VirtualHost, options.Exchange, options.RoutingKey ?? "key", options.Acknowledgements ?? "queue" }.Any(word => word.Length is 0 or > 200 || word.Any(char.IsControl)))
            yield return $"{name}: VirtualHost, Exchange, RoutingKey and Acknowledgements must be names of at most 200 letters.";
        if (!HttpWords.IsSafe(options.ClaimUrl))
            yield return $"{name}:ClaimUrl must be the https address under which the recipient reaches this hub's claims, for example https://senhub.school.example/claims/.";
        if (options.ClaimDays is < 1 or > 30)
            yield return $"{name}:ClaimDays must be between 1 and 30.";
        if (new[] { options.ConfirmLimit, options.RetryPause }.Any(limit => limit <= TimeSpan.Zero || limit > TimeSpan.FromMinutes(15)))
            yield return $"{name}: ConfirmLimit and RetryPause must be above 0 and at most 00:15:00.";
    }
}
