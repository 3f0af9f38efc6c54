using SenHub.Domain.Roll;

namespace SenHub.Domain.Provision.Register;

/// <summary>The school's own watch list: census code N, and words that say somebody is looking. Kept apart from N, and never counted as SEN.</summary>
public static class Monitoring
{
    private static readonly string[] Signs = ["monitor", "watch", "concern", "pre-sen", "being assessed"];

    /// <summary>Whether the school's words for a pupil without provision say so.</summary>
    public static bool Holds(SenRecord sen) =>
        sen.Status == SenStatus.None && sen.RawText is { } words && Signs.Any(sign => words.Contains(sign, StringComparison.OrdinalIgnoreCase));
}
