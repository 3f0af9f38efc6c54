using SenHub.Adapters.Mail.Reading;

namespace SenHub.Adapters.Mail.Imap;

/// <summary>Settings of the hub's mailbox where it is read by IMAP. The secret itself never stands here.</summary>
public sealed class ImapOptions
{
    /// <summary>Where they stand in the settings.</summary>
    public const string Section = "Delivery:Imap";

    /// <summary>Environment variable that holds the secret where no file does.</summary>
    public const string SecretVariable = "SENHUB_IMAP_SECRET";

    /// <summary>Name of the server, as its certificate has it.</summary>
    public string Host { get; set; } = "";

    /// <summary>Port; null for the usual one of <see cref="Tls"/>: 993, or 143.</summary>
    public int? Port { get; set; }

    /// <summary>Encryption of the connection.</summary>
    public TlsMode Tls { get; set; } = TlsMode.Implicit;

    /// <summary>PEM file with the only roots to trust; null for those of the system.</summary>
    public string? RootFile { get; set; }

    /// <summary>Who signs in.</summary>
    public string User { get; set; } = "";

    /// <summary>File whose first line is the secret; null to take it from <see cref="SecretVariable"/>.</summary>
    public string? SecretFile { get; set; }

    /// <summary>What the secret is.</summary>
    public SecretKind SecretKind { get; set; } = SecretKind.Password;

    /// <summary>The folder that is read.</summary>
    public string Folder { get; set; } = "INBOX";

    /// <summary>The folder to which the hub moves what it has settled; it is made where it is missing.</summary>
    public string Settled { get; set; } = "SenHub";

    /// <summary>By what the sender of a code or a sheet is believed.</summary>
    public Vouching Vouching { get; set; } = Vouching.None;

    /// <summary>With <see cref="Vouching.Results"/>: the name at the beginning of the server's Authentication-Results.</summary>
    public string? Authority { get; set; }

    /// <summary>Limit for reaching the server and for the TLS handshake.</summary>
    public TimeSpan ConnectLimit { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Limit for each answer, and for each block of a long one.</summary>
    public TimeSpan CommandLimit { get; set; } = TimeSpan.FromSeconds(30);
}
