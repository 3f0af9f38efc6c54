using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using SenHub.TestKit.Mail;

namespace SenHub.TestKit.Bus;

/// <summary>Everything a broker of the tests' own lives in: settings, store, log, certificate, ports.</summary>
internal sealed class BrokerFolder
{
    public const string User = "senhub";
    public const string VirtualHost = "senhub";

    /// <summary>What the hub's user may touch, with a prefix for each test: no more than docs/bus.md grants.</summary>
    private const string Permission = "^([A-Za-z0-9]+[.])?(import|roll|provision|reviews|documents|deliveries)(_error)?$|^recipient[.]";

    public string Path { get; } = Directory.CreateTempSubdirectory("senhub-rabbitmq-").FullName;

    public int Port { get; } = FreePort.Next();

    public int TlsPort { get; } = FreePort.Next();

    public int EpmdPort { get; } = FreePort.Next();

    public string Password { get; } = RandomNumberGenerator.GetHexString(24);

    public string PidFile => At("pid");

    /// <summary>There when the broker has ended, however it did.</summary>
    public string EndMark => At("ended");

    public string SecretFile => At("secret");

    /// <summary>PEM file with the root that signed the broker's certificate, which is for localhost only.</summary>
    public string RootFile => At("root.pem");

    /// <summary>What it says about itself.</summary>
    public string Log => At("start.txt");

    public string Store => At("store");

    public IReadOnlyDictionary<string, string> Environment => new Dictionary<string, string>
    {
        ["HOME"] = Path,
        ["RABBITMQ_NODENAME"] = string.Create(CultureInfo.InvariantCulture, $"senhub{Port}@localhost"),
        ["RABBITMQ_MNESIA_BASE"] = Store,
        ["RABBITMQ_LOG_BASE"] = At("log"),
        ["RABBITMQ_CONFIG_FILE"] = At("rabbitmq.conf"),
        ["RABBITMQ_CONF_ENV_FILE"] = At("none"),
        ["RABBITMQ_ENABLED_PLUGINS_FILE"] = At("plugins"),
        ["RABBITMQ_PID_FILE"] = PidFile,
        ["RABBITMQ_DIST_PORT"] = distributionPort.ToString(CultureInfo.InvariantCulture),
        ["ERL_EPMD_PORT"] = EpmdPort.ToString(CultureInfo.InvariantCulture),
        ["ERL_EPMD_ADDRESS"] = "127.0.0.1",
    };

    private readonly int distributionPort = FreePort.Next();

    public void Lay()
    {
        using var authority = new TestAuthority();
        using var certificate = authority.Issue("localhost");
        File.WriteAllText(RootFile, authority.RootPem);
        File.WriteAllText(At("cert.pem"), certificate.ExportCertificatePem());
        File.WriteAllText(At("key.pem"), certificate.GetECDsaPrivateKey()!.ExportPkcs8PrivateKeyPem());
        File.WriteAllText(At("plugins"), "[].");
        File.WriteAllText(At("rabbitmq.conf"), string.Create(CultureInfo.InvariantCulture, $"""
            listeners.tcp.1 = 127.0.0.1:{Port}
            listeners.ssl.1 = 127.0.0.1:{TlsPort}
            ssl_options.cacertfile = {RootFile}
            ssl_options.certfile = {At("cert.pem")}
            ssl_options.keyfile = {At("key.pem")}
            ssl_options.verify = verify_none
            distribution.listener.interface = 127.0.0.1
            disk_free_limit.absolute = 50MB
            default_vhost = {VirtualHost}
            default_user = {User}
            default_pass = {Password}
            default_user_tags.administrator = false
            default_permissions.configure = {Permission}
            default_permissions.write = {Permission}
            default_permissions.read = {Permission}

            """));
    }

    private string At(string name) => System.IO.Path.Combine(Path, name);
}
