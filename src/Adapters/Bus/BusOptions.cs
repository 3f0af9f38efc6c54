namespace SenHub.Adapters.Bus;

/// <summary>Which transport carries the wake-ups, and where its broker is. The secret itself never stands here.</summary>
public sealed class BusOptions
{
    /// <summary>Where they stand in the settings.</summary>
    public const string Section = "Bus";

    /// <summary>Environment variable that holds the password where no file does.</summary>
    public const string SecretVariable = "SENHUB_RABBITMQ_SECRET";

    /// <summary>In this process only: nothing to install.</summary>
    public const string Memory = "memory";

    /// <summary>RabbitMQ 3.10 or newer, for as many workers as wanted.</summary>
    public const string RabbitMq = "rabbitmq";

    /// <summary><see cref="Memory"/> or <see cref="RabbitMq"/>; what follows is for the latter.</summary>
    public string Transport { get; set; } = Memory;

    /// <summary>Name of the broker, as its certificate has it.</summary>
    public string Host { get; set; } = "";

    /// <summary>Port; null for the usual one: 5671 with TLS, 5672 without.</summary>
    public int? Port { get; set; }

    /// <summary>The hub's own part of the broker.</summary>
    public string VirtualHost { get; set; } = "/";

    /// <summary>Who signs in.</summary>
    public string User { get; set; } = "";

    /// <summary>File whose first line is the password; null to take it from <see cref="SecretVariable"/>.</summary>
    public string? SecretFile { get; set; }

    /// <summary>TLS 1.2 or newer, the certificate checked; may be off only for a broker on this machine.</summary>
    public bool Tls { get; set; } = true;

    /// <summary>PEM file with the only roots to trust; null for those of the system.</summary>
    public string? RootFile { get; set; }

    /// <summary>Put before the name of each queue, where two hubs share a virtual host.</summary>
    public string Prefix { get; set; } = "";

    /// <summary>Whether this transport is the one set.</summary>
    internal static bool Is(string? set, string transport) => transport.Equals(set, StringComparison.OrdinalIgnoreCase);
}
