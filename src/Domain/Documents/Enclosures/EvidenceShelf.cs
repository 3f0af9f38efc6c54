using SenHub.Domain.Roll;

namespace SenHub.Domain.Documents.Enclosures;

/// <summary>What lay under evidence/ and in inbox/ on a night, and what people had said of it by then.</summary>
/// <param name="Faults">Files and rows that cannot be used as they are.</param>
public sealed record EvidenceShelf(IReadOnlyList<EvidenceFile> Files, IReadOnlyList<EvidenceConfirmation> Confirmations, IReadOnlyList<Fault> Faults)
{
    /// <summary>Nothing.</summary>
    public static EvidenceShelf Empty { get; } = new([], [], []);

    /// <summary>What a person last said of a file for a pupil; null when nobody did.</summary>
    public EvidenceConfirmation? WordOn(EvidenceFile file, PupilRef pupil) =>
        Confirmations.Where(word => word.Pupil == pupil && word.Hash == file.Hash).MaxBy(word => word.At);

    /// <summary>The file of a pupil's folder by its name.</summary>
    public EvidenceFile? Find(PupilRef pupil, string name) =>
        Files.FirstOrDefault(file => file.Pupil == pupil && string.Equals(file.Name, name.Trim(), StringComparison.OrdinalIgnoreCase));
}
