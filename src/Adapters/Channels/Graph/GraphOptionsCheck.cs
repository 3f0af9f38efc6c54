using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using SenHub.Adapters.Channels.Http;
using SenHub.Adapters.Mail;
using SenHub.Adapters.Mail.Mime;
using SenHub.Adapters.Settings;
using SenHub.Domain.Deliveries;

namespace SenHub.Adapters.Channels.Graph;

/// <summary>Says all that is wrong with the Microsoft 365 settings at once, and what to set.</summary>
internal sealed partial class GraphOptionsCheck(IConfiguration configuration) : IValidateOptions<GraphOptions>
{
    public ValidateOptionsResult Validate(string? name, GraphOptions options)
    {
        var wrong = Place(options).Concat(SignIn(options)).Concat(Limits(options)).ToList();
        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }

    private IEnumerable<string> Place(GraphOptions options)
    {
        if (options.Route is not (Routes.Mail or Routes.Graph))
            yield return "Delivery:Graph:Route must be mail or graph.";
        else if (options.Route == Routes.Mail && configuration.GetSection(SmtpOptions.Section).Exists())
            yield return "Delivery:Graph and Delivery:Smtp both carry mail: set Delivery:Graph:Route to graph, or take Delivery:Smtp out.";
        if (!Mailbox.TryParse(options.Mailbox, out _))
            yield return "Delivery:Graph:Mailbox must be the one mailbox mails are from, for example senco@school.example.";
        if (!HttpWords.IsSafe(options.Url) || !HttpWords.IsSafe(options.SignInUrl))
            yield return "Delivery:Graph: Url and SignInUrl must be https addresses; leave them out for Microsoft's own.";
        if (options.RootFile is { } file && !Roots.Holds(file))
            yield return "Delivery:Graph:RootFile must be a readable PEM file with at least one certificate.";
        if (options.Settled.Length is 0 or > 100 || options.Settled.Any(letter => char.IsControl(letter) || letter == '\''))
            yield return "Delivery:Graph:Settled must be the name of a folder of the mailbox, without apostrophes.";
        if (!GraphWords.Sensitivities.ContainsKey(options.Sensitivity))
            yield return "Delivery:Graph:Sensitivity must be Personal, Private or Company-Confidential.";
        foreach (var wrong in SensitivityLabel.Wrong(GraphOptions.Section, options.Label, options.LabelTenant))
            yield return wrong;
    }

    private static IEnumerable<string> SignIn(GraphOptions options)
    {
        if (!Tenant().IsMatch(options.Tenant))
            yield return "Delivery:Graph:Tenant must be the tenant's id or one of its domains.";
        if (!Guid.TryParse(options.ClientId, out _))
            yield return "Delivery:Graph:ClientId must be the application's id, as the tenant's app registration shows it.";
        if (options.CertificateFile is { } file && GraphSignIn.Certificate(file) is null)
            yield return "Delivery:Graph:CertificateFile must be a readable PEM file with the application's certificate and its RSA private key.";
        if (options.CertificateFile is null && SecretText.Read(options.SecretFile, GraphOptions.SecretVariable) is null)
            yield return $"Delivery:Graph needs a way to sign in: set CertificateFile, or SecretFile, or the variable {GraphOptions.SecretVariable}.";
    }

    private static IEnumerable<string> Limits(GraphOptions options)
    {
        if (options.MessagesPerMinute is < 1 or > 3000)
            yield return "Delivery:Graph:MessagesPerMinute must be between 1 and 3000; Exchange Online takes 30.";
        if (new[] { options.ConnectLimit, options.AnswerLimit, options.RetryPause }.Any(limit => limit <= TimeSpan.Zero || limit > TimeSpan.FromMinutes(15)))
            yield return "Delivery:Graph: ConnectLimit, AnswerLimit and RetryPause must be above 0 and at most 00:15:00.";
    }

    [GeneratedRegex(@"\A[A-Za-z0-9][A-Za-z0-9.-]{2,100}\z")]
    private static partial Regex Tenant();
}
