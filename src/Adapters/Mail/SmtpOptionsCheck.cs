using Microsoft.Extensions.Options;
using SenHub.Adapters.Mail.Mime;
using SenHub.Adapters.Mail.Smime;
using SenHub.Adapters.Settings;

namespace SenHub.Adapters.Mail;

/// <summary>Says all that is wrong with the mail settings at once, and what to set.</summary>
internal sealed class SmtpOptionsCheck : IValidateOptions<SmtpOptions>
{
    private static readonly string[] Sensitivities = ["Personal", "Private", "Company-Confidential"];

    public ValidateOptionsResult Validate(string? name, SmtpOptions options)
    {
        var wrong = Server(options).Concat(Secret(options)).Concat(Addresses(options)).Concat(Seals(options)).ToList();
        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }

    private static IEnumerable<string> Server(SmtpOptions options)
    {
        if (Uri.CheckHostName(options.Host) == UriHostNameType.Unknown)
            yield return "Delivery:Smtp:Host must name the submission server, for example smtp.office365.com.";
        else if (options.Tls == TlsMode.None && !options.Address().IsLoopback)
            yield return "Delivery:Smtp:Tls may be None only for a server on this machine: set StartTls or Implicit.";
        if (options.Port is < 1 or > 65535)
            yield return "Delivery:Smtp:Port must be between 1 and 65535; leave it out for the usual one.";
        if (options.RootFile is { } file && !Roots.Holds(file))
            yield return "Delivery:Smtp:RootFile must be a readable PEM file with at least one certificate.";
        if (options.HelloName is { } hello && Uri.CheckHostName(hello) == UriHostNameType.Unknown)
            yield return "Delivery:Smtp:HelloName must be a host name; leave it out for this machine's address.";
        if (options.Connections is < 1 or > 20)
            yield return "Delivery:Smtp:Connections must be between 1 and 20.";
        if (options.MessagesPerMinute is < 1 or > 3000)
            yield return "Delivery:Smtp:MessagesPerMinute must be between 1 and 3000; leave it out for the server's usual number.";
        if (Limits(options).Any(limit => limit <= TimeSpan.Zero || limit > TimeSpan.FromMinutes(15)))
            yield return "Delivery:Smtp: ConnectLimit, CommandLimit, AnswerLimit and RetryPause must be above 0 and at most 00:15:00.";
    }

    private static IEnumerable<string> Secret(SmtpOptions options)
    {
        if (options.User is null)
            yield break;
        if (options.User.Length == 0 || options.User.Any(char.IsControl))
            yield return "Delivery:Smtp:User must be a user name; leave it out for a relay that needs none.";
        if (options.Tls == TlsMode.None)
            yield return "Delivery:Smtp:User needs an encrypted connection: set Delivery:Smtp:Tls to StartTls or Implicit.";
        if (options.ReadSecret() is null)
            yield return $"Delivery:Smtp:User needs a secret: set Delivery:Smtp:SecretFile to a file with it, or the variable {SmtpOptions.SecretVariable}.";
    }

    private static IEnumerable<string> Addresses(SmtpOptions options)
    {
        if (!Mailbox.TryParse(options.From, out _))
            yield return "Delivery:Smtp:From must be the one address mails are from, for example senco@school.example.";
        if (options.ReplyTo is { } answers && !Mailbox.TryParse(answers, out _))
            yield return "Delivery:Smtp:ReplyTo must be one address that somebody reads; leave it out where From is one.";
        if (options.FromName is { } shown && (shown.Length > 100 || shown.Any(char.IsControl)))
            yield return "Delivery:Smtp:FromName must be one line of at most 100 letters.";
        if (!Sensitivities.Contains(options.Sensitivity))
            yield return "Delivery:Smtp:Sensitivity must be Personal, Private or Company-Confidential.";
        foreach (var wrong in SensitivityLabel.Wrong(SmtpOptions.Section, options.Label, options.LabelTenant))
            yield return wrong;
    }

    private static IEnumerable<string> Seals(SmtpOptions options)
    {
        if (options.SignFile is { } file && SigningCertificate.Read(file) is null)
            yield return "Delivery:Smtp:SignFile must be a readable PEM file with the school's S/MIME certificate and its private key.";
        if (options.RecipientFolder is { } folder && !Directory.Exists(folder))
            yield return "Delivery:Smtp:RecipientFolder must be an existing folder with recipients' certificates, each called by its address, for example ep@eps.example.pem.";
    }

    private static TimeSpan[] Limits(SmtpOptions options) =>
        [options.ConnectLimit, options.CommandLimit, options.AnswerLimit, options.RetryPause];
}
