namespace SenHub.Adapters.Mail;

/// <summary>The mail channel's settings. The secret itself never stands here.</summary>
public sealed class SmtpOptions
{
    /// <summary>Where they stand in the settings.</summary>
    public const string Section = "Delivery:Smtp";

    /// <summary>Environment variable that holds the secret where no file does.</summary>
    public const string SecretVariable = "SENHUB_SMTP_SECRET";

    /// <summary>What Exchange Online takes of one mailbox in a minute.</summary>
    public const int ExchangeOnlinePerMinute = 30;

    /// <summary>Name of the submission server, as its certificate has it.</summary>
    public string Host { get; set; } = "";

    /// <summary>Port; null for the usual one of <see cref="Tls"/>.</summary>
    public int? Port { get; set; }

    /// <summary>Encryption of the connection.</summary>
    public TlsMode Tls { get; set; } = TlsMode.StartTls;

    /// <summary>PEM file with the only roots to trust; null for those of the system.</summary>
    public string? RootFile { get; set; }

    /// <summary>Who signs in; null for a relay that knows this machine.</summary>
    public string? User { get; set; }

    /// <summary>File whose first line is the secret; null to take it from <see cref="SecretVariable"/>.</summary>
    public string? SecretFile { get; set; }

    /// <summary>The day the secret runs out, where it has one; nobody else can know it.</summary>
    public DateOnly? SecretEnds { get; set; }

    /// <summary>What the secret is.</summary>
    public SecretKind SecretKind { get; set; } = SecretKind.Password;

    /// <summary>Address mails are from.</summary>
    public string From { get; set; } = "";

    /// <summary>Name shown beside it.</summary>
    public string? FromName { get; set; }

    /// <summary>A mailbox that somebody reads (SD-S8); null where From is one.</summary>
    public string? ReplyTo { get; set; }

    /// <summary>Value of the Sensitivity header: Personal, Private or Company-Confidential (RFC 2156).</summary>
    public string Sensitivity { get; set; } = "Company-Confidential";

    /// <summary>Id of a Microsoft Purview sensitivity label that every mail carries; null for none.</summary>
    public Guid? Label { get; set; }

    /// <summary>Id of the tenant that the label is from.</summary>
    public Guid? LabelTenant { get; set; }

    /// <summary>The server on this machine passes mails on to others: pupils' papers go by it only locked, as by any other server.</summary>
    public bool PassesOn { get; set; }

    /// <summary>PEM file with the school's S/MIME certificate, its private key and its chain: every mail is signed; null for none.</summary>
    public string? SignFile { get; set; }

    /// <summary>Folder with recipients' S/MIME certificates, each called by its address: what goes to them is encrypted whole; null for none.</summary>
    public string? RecipientFolder { get; set; }

    /// <summary>Name to greet the server with; null for this machine's address.</summary>
    public string? HelloName { get; set; }

    /// <summary>Connections at once.</summary>
    public int Connections { get; set; } = 2;

    /// <summary>Mails in any minute; null for 30 where the server is Exchange Online's, and no limit elsewhere.</summary>
    public int? MessagesPerMinute { get; set; }

    /// <summary>Limit for reaching the server and for the TLS handshake.</summary>
    public TimeSpan ConnectLimit { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Limit for each reply.</summary>
    public TimeSpan CommandLimit { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Limit for the answer after the final dot, after which the end is unknown.</summary>
    public TimeSpan AnswerLimit { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>First pause before trying again at once; later ones grow, each with jitter.</summary>
    public TimeSpan RetryPause { get; set; } = TimeSpan.FromSeconds(2);
}
