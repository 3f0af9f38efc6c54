using SenHub.Domain.Documents.Enclosures;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Storage;

/// <summary>What people said of files that the hub did not make (SD-P3).</summary>
public interface IEvidenceLedger
{
    /// <summary>Every last word, file by file.</summary>
    Task<IReadOnlyList<EvidenceConfirmation>> ConfirmationsAsync(SchoolNumber school, CancellationToken cancel);

    /// <summary>Keeps a person's word on one file for one pupil; it takes the place of an earlier one.</summary>
    Task ConfirmAsync(SchoolNumber school, EvidenceConfirmation word, CancellationToken cancel);
}
