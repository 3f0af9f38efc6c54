using SenHub.Domain.Import;
using SenHub.Domain.Roll;

namespace SenHub.Documents.House;

/// <summary>SEN status and types of need in words (rules.md, PROV-01, NEED-01).</summary>
public static class NeedWords
{
    private static readonly Dictionary<string, string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["SPLD"] = "Specific learning difficulty",
        ["MLD"] = "Moderate learning difficulty",
        ["SLD"] = "Severe learning difficulty",
        ["PMLD"] = "Profound and multiple learning difficulty",
        ["SLCN"] = "Speech, language and communication needs",
        ["ASD"] = "Autistic spectrum disorder",
        ["SEMH"] = "Social, emotional and mental health",
        ["HI"] = "Hearing impairment",
        ["VI"] = "Vision impairment",
        ["MSI"] = "Multi-sensory impairment",
        ["PD"] = "Physical disability",
        ["DS"] = "Down syndrome",
        ["OTH"] = "Other difficulty or disability",
        ["NSA"] = "SEN support, no specialist assessment of type of need",
        ["BESD"] = "Behaviour, emotional and social difficulties (code to 2014)",
    };

    /// <summary>One type; a code we do not know stands as exported.</summary>
    public static string Of(string type) => Words.TryGetValue(type.Trim(), out var words) ? $"{words} ({type.Trim().ToUpperInvariant()})" : type.Trim();

    /// <summary>Current types, primary first.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<SenNeedRow> needs) => [.. needs.Select(need => Of(need.Type))];

    /// <summary>Current status.</summary>
    public static string Of(SenStatus status) => status switch
    {
        SenStatus.Support => "SEN support",
        SenStatus.Plan => "Education, health and care plan",
        SenStatus.None => "No special educational provision",
        SenStatus.Unknown => "Not known from the export",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };
}
