namespace SenHub.Domain.Provision;

/// <summary>The four broad areas of need in the order of the Code (CoP 6.28-6.35).</summary>
public static class AreasOfNeed
{
    private static readonly string[] Words =
        ["Communication and interaction", "Cognition and learning", "Social, emotional and mental health", "Sensory and/or physical needs"];

    /// <summary>As worded by the Code.</summary>
    public static IReadOnlyList<string> All => Words;

    /// <summary>Place in the order of the Code; whatever else is typed stands after the four.</summary>
    public static int Order(string? area)
    {
        var at = area is null ? -1 : Array.FindIndex(Words, known => known.AsSpan().Equals(area.AsSpan().Trim(), StringComparison.OrdinalIgnoreCase));
        return at >= 0 ? at : Words.Length;
    }
}
