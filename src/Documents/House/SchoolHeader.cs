using SenHub.Domain.Import;

namespace SenHub.Documents.House;

/// <summary>What a paper says of the school that makes it (documents.md, common header block).</summary>
/// <param name="Number">DfE number, printed as 999/1001.</param>
/// <param name="Address">On one line.</param>
/// <param name="Phone">Who to ring; null when the school's settings give none.</param>
/// <param name="SencoName">SENCo of the pupil's phase, as on letters.</param>
/// <param name="Authority">The authority whose rate card and forms the school goes by; null when not set.</param>
public sealed record SchoolHeader(
    string Name, SchoolNumber Number, string? Address, string? Phone, string SencoName, string? Authority)
{
    /// <summary>Name and number for the head line of each page.</summary>
    public string Line => $"{Name} (DfE {Number.Authority}/{Number.Establishment})";
}
