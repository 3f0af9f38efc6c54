namespace SenHub.Domain.Documents.Templates;

/// <summary>A file that a form's recipient wants enclosed, taken from the pupil's folder under evidence/.</summary>
public sealed record TemplateEnclosure
{
    /// <summary>One of <see cref="Enclosures.EvidenceTypes"/>.</summary>
    public required string Type { get; init; }

    /// <summary>The form's own words for it; null takes the type.</summary>
    public string? Label { get; init; }

    /// <summary>Without a required one the paper stays a draft.</summary>
    public FieldNeed Need { get; init; }

    /// <summary>Older ones are left out; null takes any age.</summary>
    public int? NewerThanDays { get; init; }

    /// <summary>How many of them go, the newest first.</summary>
    public int Most { get; init; } = 1;

    /// <summary>Where it stands in the file.</summary>
    public Place? Source { get; init; }

    /// <summary>In words.</summary>
    public string Title => Label ?? Type;
}

/// <summary>What a recipient takes; null where the form gives no limit.</summary>
/// <param name="FileBytes">Of one enclosure.</param>
/// <param name="BundleBytes">Of one mail, or of one part of an upload.</param>
/// <param name="Pages">Of one mail, or of one part of an upload.</param>
public sealed record BundleLimits(long? FileBytes, long? BundleBytes, int? Pages)
{
    /// <summary>What most mail servers pass on, where a form does not say.</summary>
    public const int UsualMegabytes = 20;
}
