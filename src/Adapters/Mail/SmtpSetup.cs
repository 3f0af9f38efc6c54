using SenHub.Adapters.Channels.Resilience;
using SenHub.Adapters.Mail.Mime;
using SenHub.Adapters.Mail.Smtp;
using SenHub.Adapters.Settings;

namespace SenHub.Adapters.Mail;

/// <summary>What the checked settings mean to the parts below.</summary>
internal static class SmtpSetup
{
    // Long enough for a large mail over a slow line, short enough that one dripping server holds a worker for no night.
    private static readonly TimeSpan LongestAttempt = TimeSpan.FromMinutes(5);

    private const int MostWaiting = 1000;

    public static ServerAddress Address(this SmtpOptions options) => new(
        options.Host,
        options.Port ?? options.Tls switch { TlsMode.StartTls => 587, TlsMode.Implicit => 465, _ => 25 });

    public static SmtpServer Server(this SmtpOptions options) => new(
        options.Address(),
        options.Tls,
        new SmtpLimits(options.ConnectLimit, options.CommandLimit, options.AnswerLimit, LongestAttempt))
    {
        Credentials = options.User is { } user ? new Credentials(user, options.SecretKind, options.ReadSecret) : null,
        Roots = options.RootFile is { } file ? Roots.Read(file) : null,
        HelloName = options.HelloName,
        Connections = options.Connections,
    };

    /// <summary>What the server is given of the hub's time. Mail has the hub's whole patience, for everybody's papers go by it.</summary>
    public static EndpointLimits EndpointLimits(this SmtpOptions options) => new(LongestAttempt, options.RetryPause)
    {
        AtOnce = options.Connections,
        Waiting = MostWaiting,
        PerMinute = options.MessagesPerMinute ?? (IsExchangeOnline(options.Host) ? SmtpOptions.ExchangeOnlinePerMinute : null),
    };

    public static Sender Sender(this SmtpOptions options) => new(
        Required(options.From),
        options.FromName,
        options.ReplyTo is { } answers ? Required(answers) : null,
        options.Sensitivity)
    {
        Label = SensitivityLabel.Of(options.Label, options.LabelTenant),
    };

    /// <summary>First line of the secret file, else the environment's; null when there is none or it cannot be read.</summary>
    public static string? ReadSecret(this SmtpOptions options) => SecretText.Read(options.SecretFile, SmtpOptions.SecretVariable);

    /// <summary>Microsoft's own servers.</summary>
    public static bool IsExchangeOnline(string host) =>
        host.EndsWith(".office365.com", StringComparison.OrdinalIgnoreCase) || host.EndsWith(".outlook.com", StringComparison.OrdinalIgnoreCase);

    private static Mailbox Required(string address) =>
        Mailbox.TryParse(address, out var mailbox) ? mailbox : throw new InvalidOperationException("The mail settings were not checked.");
}
