using SenHub.Domain.Roll;

namespace SenHub.Domain.Provision.Register;

/// <summary>Census codes of SEN provision (CBDS 100472; PROV-01, PROV-02).</summary>
public static class ProvisionCodes
{
    /// <summary>What may be current: none, support, plan.</summary>
    public static IReadOnlyList<string> Current { get; } = ["K", "E", "N"];

    /// <summary>Legacy codes, kept in history for ever as they were, with what they would be called today.</summary>
    public static IReadOnlyDictionary<string, string> Legacy { get; } = new Dictionary<string, string>(StringComparer.Ordinal) { ["A"] = "K", ["P"] = "K", ["S"] = "E" };

    /// <summary>Whether the code may stand in a history.</summary>
    public static bool IsKnown(string code) => Current.Contains(code) || Legacy.ContainsKey(code);

    /// <summary>What a code is called today: itself, or what a legacy code became.</summary>
    public static string Today(string code) => Legacy.GetValueOrDefault(code, code);

    /// <summary>The current code of a status; null while nothing is known.</summary>
    public static string? Of(SenStatus status) => status switch
    {
        SenStatus.None => "N",
        SenStatus.Support => "K",
        SenStatus.Plan => "E",
        SenStatus.Unknown => null,
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };
}
