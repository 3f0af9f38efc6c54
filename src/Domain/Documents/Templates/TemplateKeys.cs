namespace SenHub.Domain.Documents.Templates;

/// <summary>The words of a template file, for its reader and for the published schema.</summary>
public static class TemplateKeys
{
    /// <summary>At the top of the file.</summary>
    public static IReadOnlyList<string> OfTemplate { get; } =
        ["kind", "version", "title", "recipient", "notice", "route", "provenance", "form", "sections", "enclosures", "largestFile", "largestBundle", "mostPages", "signatures", "wetSignature"];

    /// <summary>Of a section.</summary>
    public static IReadOnlyList<string> OfSection { get; } = ["heading", "text", "sameDay", "fields"];

    /// <summary>Of a field.</summary>
    public static IReadOnlyList<string> OfField { get; } = ["field", "write", "label", "need", "when", "maxCharacters", "staleAfterDays", "lines"];

    /// <summary>Of an enclosure that the hub takes from the pupil's folder.</summary>
    public static IReadOnlyList<string> OfEnclosure { get; } = ["type", "label", "need", "newerThanDays", "most"];

    /// <summary>How much an enclosure is needed.</summary>
    public static IReadOnlyList<string> EnclosureNeeds { get; } = ["optional", "required"];

    /// <summary>How much a field is needed, in the order of <see cref="FieldNeed"/>.</summary>
    public static IReadOnlyList<string> Needs { get; } = ["optional", "conditional", "required"];

    /// <summary>How the recipient takes the form, in the order of <see cref="FormRoute"/>.</summary>
    public static IReadOnlyList<string> Routes { get; } = ["file", "web"];

    /// <summary>Where statements say their source, in the order of <see cref="ProvenanceStyle"/>.</summary>
    public static IReadOnlyList<string> Provenances { get; } = ["none", "sections", "appendix"];

    /// <summary>Most characters that a limit may name.</summary>
    public const int MostCharacters = 100_000;

    /// <summary>Most days after which a fact may count as old.</summary>
    public const int MostDays = 3650;

    /// <summary>Largest Word form taken, in bytes.</summary>
    public const int LargestForm = 8 << 20;

    /// <summary>Largest limit of a recipient, in MB.</summary>
    public const int MostMegabytes = 200;

    /// <summary>Largest limit of a recipient, in pages.</summary>
    public const int MostPages = 5000;

    /// <summary>Most files of one type that go with a paper.</summary>
    public const int MostOfAType = 20;

    /// <summary>Most lines of room for writing by hand.</summary>
    public const int MostLines = 40;
}
