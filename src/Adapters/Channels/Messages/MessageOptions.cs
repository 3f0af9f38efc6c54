using SenHub.Adapters.Bus;

namespace SenHub.Adapters.Channels.Messages;

/// <summary>One recipient's exchange on a RabbitMQ broker. The secret itself never stands here.</summary>
public sealed class MessageOptions
{
    /// <summary>Where they stand in the settings, each under its own name.</summary>
    public const string Section = "Delivery:Message";

    /// <summary>Name of the broker, as its certificate has it.</summary>
    public string Host { get; set; } = "";

    /// <summary>Port; null for 5671 with TLS, 5672 without.</summary>
    public int? Port { get; set; }

    /// <summary>Virtual host.</summary>
    public string VirtualHost { get; set; } = "/";

    /// <summary>Who signs in.</summary>
    public string User { get; set; } = "";

    /// <summary>File whose first line is the password; null to take it from the environment.</summary>
    public string? SecretFile { get; set; }

    /// <summary>The day the secret runs out, where it has one; nobody else can know it.</summary>
    public DateOnly? SecretEnds { get; set; }

    /// <summary>TLS 1.2 or newer, the certificate checked; may be off only for a broker on this machine.</summary>
    public bool Tls { get; set; } = true;

    /// <summary>PEM file with the only roots to trust; null for those of the system.</summary>
    public string? RootFile { get; set; }

    /// <summary>The exchange that the recipient made, to publish to.</summary>
    public string Exchange { get; set; } = "senhub.documents";

    /// <summary>Routing key; null for the endpoint's own name.</summary>
    public string? RoutingKey { get; set; }

    /// <summary>The queue on which acknowledgements come back; null for none.</summary>
    public string? Acknowledgements { get; set; }

    /// <summary>Address under which the recipient reaches this hub's claims, for example https://senhub.school.example/claims/.</summary>
    public Uri? ClaimUrl { get; set; }

    /// <summary>Days for which documents wait to be fetched.</summary>
    public int ClaimDays { get; set; } = 7;

    /// <summary>Limit for the broker's confirmation; when it passes, the end is unknown.</summary>
    public TimeSpan ConfirmLimit { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>First pause before trying again at once.</summary>
    public TimeSpan RetryPause { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>The broker as the bus would name it.</summary>
    internal BusOptions Broker() => new() { Transport = BusOptions.RabbitMq, Host = Host, Port = Port, VirtualHost = VirtualHost, User = User, SecretFile = SecretFile, Tls = Tls, RootFile = RootFile };
}
