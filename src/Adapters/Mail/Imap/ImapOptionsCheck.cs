using Microsoft.Extensions.Options;
using SenHub.Adapters.Mail.Reading;
using SenHub.Adapters.Settings;

namespace SenHub.Adapters.Mail.Imap;

/// <summary>Says all that is wrong with the mailbox's settings at once, and what to set.</summary>
internal sealed class ImapOptionsCheck : IValidateOptions<ImapOptions>
{
    public ValidateOptionsResult Validate(string? name, ImapOptions options)
    {
        var wrong = Server(options).Concat(SignIn(options)).ToList();
        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }

    private static IEnumerable<string> Server(ImapOptions options)
    {
        if (Uri.CheckHostName(options.Host) == UriHostNameType.Unknown)
            yield return "Delivery:Imap:Host must name the mail server, for example outlook.office365.com.";
        else if (options.Tls == TlsMode.None && !options.Address().IsLoopback)
            yield return "Delivery:Imap:Tls may be None only for a server on this machine: set Implicit or StartTls.";
        if (options.Port is < 1 or > 65535)
            yield return "Delivery:Imap:Port must be between 1 and 65535; leave it out for the usual one.";
        if (options.RootFile is { } file && !Roots.Holds(file))
            yield return "Delivery:Imap:RootFile must be a readable PEM file with at least one certificate.";
        if (!IsFolder(options.Folder) || !IsFolder(options.Settled) || string.Equals(options.Folder, options.Settled, StringComparison.OrdinalIgnoreCase))
            yield return "Delivery:Imap: Folder and Settled must be two folders of the mailbox, in letters of ASCII without quotation marks or backslashes.";
        if (new[] { options.ConnectLimit, options.CommandLimit }.Any(limit => limit <= TimeSpan.Zero || limit > TimeSpan.FromMinutes(15)))
            yield return "Delivery:Imap: ConnectLimit and CommandLimit must be above 0 and at most 00:15:00.";
    }

    private static IEnumerable<string> SignIn(ImapOptions options)
    {
        if (options.User.Length is 0 or > 254 || options.User.Any(char.IsControl))
            yield return "Delivery:Imap:User must be the user name of the hub's mailbox.";
        if (options.ReadSecret() is null)
            yield return $"Delivery:Imap needs a secret: set Delivery:Imap:SecretFile to a file with it, or the variable {ImapOptions.SecretVariable}.";
        if (options.Vouching == Vouching.Results && string.IsNullOrWhiteSpace(options.Authority))
            yield return "Delivery:Imap:Authority must be the name at the beginning of the server's Authentication-Results header, for example mail.school.example.";
    }

    private static bool IsFolder(string name) => name.Length is > 0 and <= 200 && name.All(letter => letter is >= ' ' and <= '~' and not ('"' or '\\' or '%' or '*'));
}
