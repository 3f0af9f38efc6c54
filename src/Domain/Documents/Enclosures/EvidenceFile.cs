using SenHub.Domain.Roll;

namespace SenHub.Domain.Documents.Enclosures;

/// <summary>A file that lies in a pupil's folder under evidence/, or in inbox/.</summary>
public sealed record EvidenceFile
{
    /// <summary>Whose folder it lies in; null in the inbox.</summary>
    public PupilRef? Pupil { get; init; }

    /// <summary>Its name on the disk. It may hold a child's name: it is looked up by it and never shown.</summary>
    public required string Name { get; init; }

    /// <summary>Its name without the names of the school's children, for people to read.</summary>
    public required string Label { get; init; }

    /// <summary>By its bytes.</summary>
    public required EvidenceFormat Format { get; init; }

    /// <summary>Its size.</summary>
    public required long Bytes { get; init; }

    /// <summary>SHA-256 of its bytes, hexadecimal.</summary>
    public required string Hash { get; init; }

    /// <summary>Its pages; null where they cannot be counted.</summary>
    public int? Pages { get; init; }

    /// <summary>Its words can be read by a program; else only a person can.</summary>
    public bool HasText { get; init; }

    /// <summary>Whether the words name the pupil whose folder it is; null where nobody could look.</summary>
    public bool? NamesPupil { get; init; }

    /// <summary>The same bytes lie in another pupil's folder too.</summary>
    public bool IsElsewhere { get; init; }

    /// <summary>Codes for signing that stand in its name or its words.</summary>
    public IReadOnlyList<string> Codes { get; init; } = [];

    /// <summary>Where it lies, as people are told: "evidence/LK-412-7/report.pdf".</summary>
    public string Where => Pupil is { } pupil ? $"evidence/{pupil}/{Label}" : $"inbox/{Label}";

    /// <summary>What people type to confirm it. Other bytes, or another folder, have another.</summary>
    public string Reference => ShortReference.Of(DerivedId.Of("evidence", Pupil?.ToString() ?? "inbox", Hash));
}
