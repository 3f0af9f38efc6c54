namespace SenHub.Adapters.Channels.Webhooks;

/// <summary>One recipient's HTTPS address. The secret itself never stands here.</summary>
public sealed class WebhookOptions
{
    /// <summary>Where they stand in the settings, each under its own name.</summary>
    public const string Section = "Delivery:Webhook";

    /// <summary>Where documents are posted; https, without a query.</summary>
    public Uri? Url { get; set; }

    /// <summary>File whose first line is the secret both sides sign with, at least 32 letters; null to take it from the environment.</summary>
    public string? SecretFile { get; set; }

    /// <summary>The day the secret runs out, where it has one; nobody else can know it.</summary>
    public DateOnly? SecretEnds { get; set; }

    /// <summary>PEM file with the only roots to trust; null for those of the system.</summary>
    public string? RootFile { get; set; }

    /// <summary>Largest body in bytes that the recipient takes.</summary>
    public int MostBytes { get; set; } = 20 << 20;

    /// <summary>Limit for reaching the server.</summary>
    public TimeSpan ConnectLimit { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Limit for its answer.</summary>
    public TimeSpan AnswerLimit { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>First pause before trying again at once.</summary>
    public TimeSpan RetryPause { get; set; } = TimeSpan.FromSeconds(2);
}
