using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace SenHub.Adapters.Mail.Mime;

/// <summary>One mail address, as strict as a school needs: a plain local part (RFC 5321 dot-string, other scripts by RFC 6531) and a domain name. No display name, no quotes, no second address.</summary>
internal sealed partial class Mailbox
{
    private Mailbox(string local, string domain)
    {
        Local = local;
        Domain = domain;
    }

    /// <summary>Before the @.</summary>
    public string Local { get; }

    /// <summary>After the @, in ASCII (RFC 5891) and lower case.</summary>
    public string Domain { get; }

    /// <summary>As it stands in an envelope and a header.</summary>
    public string Wire => $"{Local}@{Domain}";

    /// <summary>Whether only a server with SMTPUTF8 can carry it.</summary>
    public bool NeedsUtf8 => !Ascii.IsValid(Local);

    public static bool TryParse(string? text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Mailbox? mailbox)
    {
        mailbox = null;
        if (text?.Split('@') is not [var local, var named] || !LocalPart().IsMatch(local) || AsciiDomain(named) is not { } domain)
            return false;
        if (Encoding.UTF8.GetByteCount(local) > 64 || Encoding.UTF8.GetByteCount(local) + domain.Length > 253) // RFC 5321, 4.5.3.1
            return false;
        mailbox = new Mailbox(local, domain);
        return true;
    }

    private static string? AsciiDomain(string named)
    {
        try
        {
            var domain = new IdnMapping { UseStd3AsciiRules = true }.GetAscii(named).ToLowerInvariant();
            return DomainName().IsMatch(domain) ? domain : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"^[\p{L}\p{M}\p{Nd}!#$%&'*+/=?^_`{|}~-]+(\.[\p{L}\p{M}\p{Nd}!#$%&'*+/=?^_`{|}~-]+)*\z")]
    private static partial Regex LocalPart();

    [GeneratedRegex(@"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+\z")]
    private static partial Regex DomainName();
}
