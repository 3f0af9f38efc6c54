namespace SenHub.Domain.Import.Sheets;

/// <summary>The four files by who may read them, each in a folder with permissions of its own.</summary>
public static class Audiences
{
    /// <summary>SENCo team.</summary>
    public const string Sen = "SEN";

    /// <summary>Whoever records sessions; no family data.</summary>
    public const string Provision = "Provision";

    /// <summary>Safeguarding lead and SENCo.</summary>
    public const string Restricted = "Restricted";

    /// <summary>Business manager.</summary>
    public const string Office = "Office";
}
