using SenHub.Domain;

namespace SenHub.Adapters.Exports;

/// <summary>What one look into an export folder found.</summary>
/// <param name="Seen">Everything there; handed to the next look.</param>
/// <param name="Stable">Paths of files that may be read now, in the order of their names.</param>
/// <param name="NotYet">Files that are new, still growing, or open elsewhere.</param>
/// <param name="Refused">Files that never will be read as they are: links.</param>
public sealed record ExportLook(
    IReadOnlyList<Sighting> Seen, IReadOnlyList<string> Stable, IReadOnlyList<string> NotYet, IReadOnlyList<Fault> Refused);
