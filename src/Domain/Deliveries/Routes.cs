namespace SenHub.Domain.Deliveries;

/// <summary>The ways a paper can go, by the words that sheets and settings use. A recipient's is chosen; there is no default (SD-S8).</summary>
public static class Routes
{
    /// <summary>The school's own mail.</summary>
    public const string Mail = "mail";

    /// <summary>Mail through Microsoft 365, where the school has another mail server too.</summary>
    public const string Graph = "graph";

    /// <summary>A file link by e-mail that asks the reader to confirm their own address (GOV.UK Notify).</summary>
    public const string Link = "link";

    /// <summary>A folder from which people or other programs take papers.</summary>
    public const string Folder = "folder";

    /// <summary>A folder from which a person uploads to a recipient's portal, and then types the portal's reference.</summary>
    public const string Portal = "portal";

    /// <summary>A recipient's own SFTP server, by the name it has in senhub.yaml.</summary>
    public const string Sftp = "sftp";

    /// <summary>A recipient's own HTTPS address, by its name in senhub.yaml.</summary>
    public const string Webhook = "webhook";

    /// <summary>A recipient's queue, by its name in senhub.yaml.</summary>
    public const string Message = "message";

    private static readonly string[] Plain = [Mail, Graph, Link, Folder, Portal];
    private static readonly string[] Named = [Sftp, Webhook, Message];

    /// <summary>What a drop-down offers; NAME is the endpoint's in senhub.yaml.</summary>
    public static IReadOnlyList<string> Offered { get; } = [.. Plain, .. Named.Select(word => word + ":NAME")];

    /// <summary>The route to one named endpoint.</summary>
    public static string To(string word, string name) => $"{word}:{name.ToLowerInvariant()}";

    /// <summary>As the hub compares them: lower case, no spaces; null for nothing typed.</summary>
    public static string? Tidy(string? typed) =>
        string.IsNullOrWhiteSpace(typed) ? null : typed.Replace(" ", "", StringComparison.Ordinal).Trim().ToLowerInvariant();

    /// <summary>Whether the words make sense; whether a channel carries the route is for the settings to say.</summary>
    public static bool IsKnown(string route) =>
        Plain.Contains(route) || (route.Split(':') is [var word, var name] && Named.Contains(word) && IsName(name));

    /// <summary>Whether it reaches an e-mail address, which then is judged. The others reach an endpoint that the settings pin.</summary>
    public static bool UsesAddress(string route) => route is not (Folder or Portal) && !Named.Contains(route.Split(':')[0]);

    /// <summary>Whether a person or another program carries the paper on from here.</summary>
    public static bool IsTray(string? route) => route is Folder or Portal;

    /// <summary>Whether an endpoint may be called so: small letters, digits and hyphens.</summary>
    public static bool IsName(string name) =>
        name.Length is > 0 and <= 40 && name[0] != '-' && name.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-');
}
