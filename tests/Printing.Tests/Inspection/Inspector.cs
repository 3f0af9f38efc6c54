namespace SenHub.Printing.Tests.Inspection;

/// <summary>Holds a file against the rules of PDF/A-2a and PDF/UA-1 that a file like ours can break.</summary>
public static class Inspector
{
    public static IReadOnlyList<Rule> Rules { get; } =
        [.. FileRules.All, .. MetadataRules.All, .. FontRules.All, .. ContentRules.All, .. StructureRules.All, .. TableRules.All];

    /// <summary>Every breach as "rule: what"; empty for a conforming file.</summary>
    public static IReadOnlyList<string> Breaches(byte[] bytes)
    {
        var file = new Inspected(bytes);
        return [.. Rules.SelectMany(rule => rule.Finds(file).Select(breach => $"{rule.Id}: {breach}"))];
    }
}
