namespace SenHub.Domain.Provision.Register;

/// <summary>One census code of a type of need (NEED-01, CBDS 100081).</summary>
/// <param name="Area">Its broad area as the Code words it; null where it has none.</param>
/// <param name="From">First day on which the code may be used; null for always.</param>
/// <param name="To">Last day on which it was current; null for still.</param>
public sealed record NeedType(string Code, string? Area, DateOnly? From = null, DateOnly? To = null);

/// <summary>The census codes and their four broad areas (CoP 6.28-6.35). Unknown codes are kept as they are, with a finding.</summary>
public static class NeedTypes
{
    private static readonly string Communication = AreasOfNeed.All[0];
    private static readonly string Cognition = AreasOfNeed.All[1];
    private static readonly string Social = AreasOfNeed.All[2];
    private static readonly string Sensory = AreasOfNeed.All[3];

    // The changeover of 2014 (BESD to SEMH), and the January 2025 census (DS).
    private static readonly DateOnly Code2015 = new(2014, 9, 1);
    private static readonly DateOnly Census2025 = new(2025, 1, 1);

    private static readonly Dictionary<string, NeedType> Known = new NeedType[]
    {
        new("SPLD", Cognition), new("MLD", Cognition), new("SLD", Cognition), new("PMLD", Cognition), new("DS", Cognition, From: Census2025),
        new("SLCN", Communication), new("ASD", Communication),
        new("SEMH", Social, From: Code2015), new("BESD", Social, To: Code2015.AddDays(-1)),
        new("HI", Sensory), new("VI", Sensory), new("MSI", Sensory), new("PD", Sensory),
        new("OTH", null), new("NSA", null, From: Code2015),
    }.ToDictionary(type => type.Code, StringComparer.OrdinalIgnoreCase);

    /// <summary>SEN support without a specialist assessment of type: never with a plan (NEED-03).</summary>
    public const string NotAssessed = "NSA";

    /// <summary>The type; null for a code nobody knows.</summary>
    public static NeedType? Of(string code) => Known.GetValueOrDefault(code.Trim());

    /// <summary>Whether the code may be used on a day.</summary>
    public static bool IsCurrentOn(NeedType type, DateOnly day) => !(day < type.From) && !(day > type.To);
}
