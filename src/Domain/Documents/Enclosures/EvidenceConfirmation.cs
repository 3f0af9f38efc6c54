using SenHub.Domain.Roll;

namespace SenHub.Domain.Documents.Enclosures;

/// <summary>A person's word on one file: whose it is. Bound to its bytes and the pupil, so that a changed file asks again (SD-P3).</summary>
/// <param name="Hash">SHA-256 of the file as that person saw it.</param>
/// <param name="IsTheirs">False: it is not about this pupil, and never goes.</param>
/// <param name="By">The signed-in account (SD-W2).</param>
/// <param name="Why">How they made sure.</param>
public sealed record EvidenceConfirmation(PupilRef Pupil, string Hash, bool IsTheirs, string By, DateTimeOffset At, string Why)
{
    /// <summary>The code of the paper that it is the signed copy of; null for any other file.</summary>
    public string? Signs { get; init; }
}
