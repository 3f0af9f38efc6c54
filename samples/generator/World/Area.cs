namespace SenHub.Samples.World;

/// <summary>The four broad areas of need (Code of Practice 6.28 to 6.35).</summary>
internal static class Area
{
    /// <summary>The area of a census code. DS, OTH and NSA have none of their own; the samples' SENCos chose this one.</summary>
    public static string Of(string need) => need switch
    {
        "SLCN" or "ASD" => "CI",
        "SEMH" => "SE",
        "HI" or "VI" or "MSI" or "PD" => "SP",
        _ => "CL",
    };

    /// <summary>The words of the Code.</summary>
    public static string Name(string area) => area switch
    {
        "CI" => "Communication and interaction",
        "CL" => "Cognition and learning",
        "SE" => "Social, emotional and mental health",
        _ => "Sensory and/or physical needs",
    };
}
