namespace SenHub.Printing.Tests.Inspection;

/// <summary>Holds a file against the rules of PDF/A-2a, PDF/A-3a and PDF/UA-1 that a file like ours can break.</summary>
public static class Inspector
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        .. FileRules.All, .. BytesRules.All, .. MetadataRules.All, .. AttachmentRules.All, .. FontRules.All, .. GraphicsRules.All, .. ContentRules.All,
        .. StructureRules.All, .. TableRules.All, .. AccessRules.All, .. AnnotationRules.All,
    ];

    /// <summary>Every breach as "rule: what"; empty for a conforming file.</summary>
    public static IReadOnlyList<string> Breaches(byte[] bytes) => Breaches(bytes, Rules);

    /// <summary>The same for a file that is no archive, such as a locked one: PDF/UA-1 alone.</summary>
    public static IReadOnlyList<string> BreachesOfAccess(byte[] bytes) => Breaches(bytes, Rules.Where(rule => !rule.Id.StartsWith('A')));

    private static IReadOnlyList<string> Breaches(byte[] bytes, IEnumerable<Rule> rules)
    {
        var file = new Inspected(bytes);
        return [.. rules.SelectMany(rule => rule.Finds(file).Select(breach => $"{rule.Id}: {breach}"))];
    }
}
