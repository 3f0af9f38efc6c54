using SenHub.Documents.House;
using SenHub.Domain.Documents.Enclosures;

namespace SenHub.Documents.Bundles;

/// <summary>What the index of a bundle says.</summary>
public sealed record BundleIndex
{
    /// <summary>The school that sends.</summary>
    public required SchoolHeader School { get; init; }

    /// <summary>About whom.</summary>
    public required PupilBlock Pupil { get; init; }

    /// <summary>To whom.</summary>
    public required string To { get; init; }

    /// <summary>Day of the data.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>In order, with pages and parts.</summary>
    public required IReadOnlyList<BundledFile> Files { get; init; }
}
