using SenHub.Domain.Deliveries;

namespace SenHub.Adapters.Channels.Graph;

/// <summary>Mail through Microsoft 365 by an application of the school's own tenant, from one mailbox. The secret itself never stands here.</summary>
public sealed class GraphOptions
{
    /// <summary>Where they stand in the settings.</summary>
    public const string Section = "Delivery:Graph";

    /// <summary>Environment variable that holds the client secret where no file does.</summary>
    public const string SecretVariable = "SENHUB_GRAPH_SECRET";

    /// <summary>mail where it is the school's one way of mailing; graph where Delivery:Smtp is set too.</summary>
    public string Route { get; set; } = Routes.Mail;

    /// <summary>The tenant: its id, or one of its domains.</summary>
    public string Tenant { get; set; } = "";

    /// <summary>The application's id.</summary>
    public string ClientId { get; set; } = "";

    /// <summary>The one mailbox that mails are from and bounces come to.</summary>
    public string Mailbox { get; set; } = "";

    /// <summary>PEM file with the application's certificate and its private key; null to sign in by a secret.</summary>
    public string? CertificateFile { get; set; }

    /// <summary>File whose first line is the client secret; null to take it from <see cref="SecretVariable"/>.</summary>
    public string? SecretFile { get; set; }

    /// <summary>The day the client secret runs out, as the tenant shows it; nobody else can know it.</summary>
    public DateOnly? SecretEnds { get; set; }

    /// <summary>Value of the sensitivity: Personal, Private or Company-Confidential.</summary>
    public string Sensitivity { get; set; } = "Company-Confidential";

    /// <summary>Id of a Microsoft Purview sensitivity label that every mail carries; null for none.</summary>
    public Guid? Label { get; set; }

    /// <summary>Id of the tenant that the label is from.</summary>
    public Guid? LabelTenant { get; set; }

    /// <summary>Read what comes to the mailbox: reports, automatic replies, codes, teachers' sheets.</summary>
    public bool ReadInbox { get; set; }

    /// <summary>The folder to which the hub moves what it has settled; it is made where it is missing.</summary>
    public string Settled { get; set; } = "SenHub";

    /// <summary>Mails in any minute; Exchange Online takes 30 of one mailbox.</summary>
    public int MessagesPerMinute { get; set; } = 30;

    /// <summary>Microsoft Graph.</summary>
    public Uri Url { get; set; } = new("https://graph.microsoft.com/v1.0/");

    /// <summary>Where the application signs in.</summary>
    public Uri SignInUrl { get; set; } = new("https://login.microsoftonline.com/");

    /// <summary>PEM file with the only roots to trust; null for those of the system.</summary>
    public string? RootFile { get; set; }

    /// <summary>Limit for reaching the server.</summary>
    public TimeSpan ConnectLimit { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Limit for each answer.</summary>
    public TimeSpan AnswerLimit { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>First pause before trying again at once.</summary>
    public TimeSpan RetryPause { get; set; } = TimeSpan.FromSeconds(2);
}
