using SenHub.Domain.Provision.Register;
using SenHub.Domain.Roll;

namespace SenHub.Domain.Provision.Governors;

/// <summary>The register broken down three ways, each adding up to the whole.</summary>
public static class RegisterLines
{
    /// <summary>By SEN status: K and E.</summary>
    public const string Status = "status";

    /// <summary>By census code of the primary need; "none" where none is recorded.</summary>
    public const string Need = "need";

    /// <summary>By national curriculum year; "none" where none is recorded.</summary>
    public const string Year = "year";

    /// <summary>The three.</summary>
    public static IReadOnlyList<CountLine> Of(IReadOnlyList<RegisterEntry> entries) =>
    [
        new(Status, [.. new[] { SenStatus.Support, SenStatus.Plan }.Select(status => (ProvisionCodes.Of(status)!, entries.Count(entry => entry.Status == status)))]),
        new(Need, Parts(entries, entry => entry.Needs.Count > 0 ? entry.Needs[0].Type.Trim().ToUpperInvariant() : "none", key => key)),
        new(Year, Parts(entries, entry => entry.NcYear ?? "none", YearOrder.Of)),
    ];

    private static IReadOnlyList<(string Name, int Value)> Parts<T>(IReadOnlyList<RegisterEntry> entries, Func<RegisterEntry, string> by, Func<string, T> order) =>
        [.. entries.GroupBy(by).OrderBy(part => order(part.Key)).Select(part => (part.Key, part.Count()))];
}
