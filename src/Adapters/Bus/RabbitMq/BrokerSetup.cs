using System.Net.Security;
using System.Security.Authentication;
using RabbitMQ.Client;
using SenHub.Adapters.Settings;

namespace SenHub.Adapters.Bus.RabbitMq;

/// <summary>What the checked settings mean to the clients of the broker.</summary>
internal static class BrokerSetup
{
    /// <summary>A broker that says nothing for two of these is gone.</summary>
    public static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(10);

    /// <summary>Limit for reaching the broker.</summary>
    public static readonly TimeSpan ConnectLimit = TimeSpan.FromSeconds(5);

    /// <summary>Limit for each answer of the broker.</summary>
    public static readonly TimeSpan AnswerLimit = TimeSpan.FromSeconds(10);

    public const SslProtocols Protocols = SslProtocols.Tls12 | SslProtocols.Tls13;

    public const SslPolicyErrors AnyError =
        SslPolicyErrors.RemoteCertificateChainErrors | SslPolicyErrors.RemoteCertificateNameMismatch | SslPolicyErrors.RemoteCertificateNotAvailable;

    /// <summary>The password; null when there is none or it cannot be read.</summary>
    public static string? ReadSecret(this BusOptions options) => SecretText.Read(options.SecretFile, BusOptions.SecretVariable);

    /// <summary>The port set, or the usual one.</summary>
    public static int PortOf(this BusOptions options) => options.Port ?? (options.Tls ? 5671 : 5672);

    /// <summary>For a look at the broker beside the bus; its certificate is judged by the trust given.</summary>
    public static ConnectionFactory Factory(this BusOptions options, BrokerTrust trust) => new()
    {
        HostName = options.Host,
        Port = options.PortOf(),
        VirtualHost = options.VirtualHost,
        UserName = options.User,
        Password = options.ReadSecret() ?? "",
        AutomaticRecoveryEnabled = false,
        RequestedConnectionTimeout = ConnectLimit,
        ContinuationTimeout = AnswerLimit,
        Ssl = new SslOption(options.Host, enabled: options.Tls) { Version = Protocols, CertificateValidationCallback = trust.Judge },
    };
}
