namespace SenHub.Domain.Provision;

/// <summary>The four broad areas of need in the order of the Code (CoP 6.28-6.35).</summary>
public static class AreasOfNeed
{
    /// <summary>As worded by the Code.</summary>
    public static IReadOnlyList<string> All { get; } =
        ["Communication and interaction", "Cognition and learning", "Social, emotional and mental health", "Sensory and/or physical needs"];

    /// <summary>Place in the order of the Code; whatever else is typed stands after the four.</summary>
    public static int Order(string? area)
    {
        var at = All.ToList().FindIndex(known => string.Equals(known, area?.Trim(), StringComparison.OrdinalIgnoreCase));
        return at >= 0 ? at : All.Count;
    }
}
