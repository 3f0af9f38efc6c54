namespace SenHub.Adapters.Channels.Notify;

/// <summary>A file link by e-mail through GOV.UK Notify. The API key itself never stands here.</summary>
public sealed class NotifyOptions
{
    /// <summary>Where they stand in the settings.</summary>
    public const string Section = "Delivery:Notify";

    /// <summary>Environment variable that holds the API key where no file does.</summary>
    public const string SecretVariable = "SENHUB_NOTIFY_SECRET";

    /// <summary>File whose first line is the API key, as Notify shows it once; null to take it from <see cref="SecretVariable"/>.</summary>
    public string? SecretFile { get; set; }

    /// <summary>The day the secret runs out, where it has one; nobody else can know it.</summary>
    public DateOnly? SecretEnds { get; set; }

    /// <summary>The e-mail template's id; the template has ((subject)), ((text)) and ((link_to_file)).</summary>
    public string TemplateId { get; set; } = "";

    /// <summary>Id of the reply-to address that Notify keeps; null for the service's own.</summary>
    public string? ReplyToId { get; set; }

    /// <summary>Weeks for which the file can be fetched, 1 to 78.</summary>
    public int RetentionWeeks { get; set; } = 26;

    /// <summary>Whether the reader must type their own address before the file comes.</summary>
    public bool ConfirmEmail { get; set; } = true;

    /// <summary>Notify.</summary>
    public Uri Url { get; set; } = new("https://api.notifications.service.gov.uk/");

    /// <summary>PEM file with the only roots to trust; null for those of the system.</summary>
    public string? RootFile { get; set; }

    /// <summary>Limit for reaching the server.</summary>
    public TimeSpan ConnectLimit { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Limit for its answer; a scan for viruses is part of it.</summary>
    public TimeSpan AnswerLimit { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>First pause before trying again at once.</summary>
    public TimeSpan RetryPause { get; set; } = TimeSpan.FromSeconds(2);
}
