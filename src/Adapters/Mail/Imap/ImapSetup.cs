using SenHub.Adapters.Mail.Smtp;
using SenHub.Adapters.Settings;

namespace SenHub.Adapters.Mail.Imap;

/// <summary>What the checked settings mean to the parts below.</summary>
internal static class ImapSetup
{
    public static ServerAddress Address(this ImapOptions options) => new(options.Host, options.Port ?? (options.Tls == TlsMode.Implicit ? 993 : 143));

    public static Credentials Credentials(this ImapOptions options) => new(options.User, options.SecretKind, options.ReadSecret);

    /// <summary>First line of the secret file, else the environment's; null when there is none or it cannot be read.</summary>
    public static string? ReadSecret(this ImapOptions options) => SecretText.Read(options.SecretFile, ImapOptions.SecretVariable);
}
