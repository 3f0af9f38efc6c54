namespace SenHub.Domain.Deliveries;

/// <summary>Which agencies act only on a recorded service consent, and for which purpose (documents.md, section 14; DP-02).</summary>
public static class ConsentPurposes
{
    /// <summary>The purpose an agency's kind needs; null where the law, not a consent, carries the sending.</summary>
    public static string? For(string agencyKind) => agencyKind.Trim().ToUpperInvariant() switch
    {
        "EP" => "EP involvement",
        "SLT" => "SLT involvement",
        "OT" => "OT involvement",
        "CAMHS" => "CAMHS",
        _ => null,
    };
}
