namespace SenHub.Adapters.Workbooks;

/// <summary>Closed lists that more than one sheet offers.</summary>
internal static class Choices
{
    /// <summary>The four broad areas of need, as the SEND Code of Practice words them (6.28-6.35).</summary>
    public static IReadOnlyList<string> Areas { get; } =
    [
        "Communication and interaction",
        "Cognition and learning",
        "Social, emotional and mental health",
        "Sensory and/or physical needs",
    ];

    /// <summary>What to do after a review of support.</summary>
    public static IReadOnlyList<string> NextSteps { get; } = ["Continue", "Adapt", "Stop"];
}
