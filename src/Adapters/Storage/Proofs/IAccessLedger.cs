using SenHub.Domain.Deliveries;
using SenHub.Domain.Import;
using SenHub.Domain.Roll;

namespace SenHub.Adapters.Storage.Proofs;

/// <summary>Copies of all that is held about a pupil, and the checks that came before they were given out.</summary>
public interface IAccessLedger
{
    /// <summary>Keeps that a copy was made, in the ledger and the log of disclosure.</summary>
    Task MadeAsync(AccessCopy copy, CancellationToken cancel);

    /// <summary>By the reference that people type; null where there is none.</summary>
    Task<AccessCopy?> ByReferenceAsync(string reference, CancellationToken cancel);

    /// <summary>Notes a person's check in the ledger and the log of disclosure, with the hash of what may be given out. Each check is a line of its own; the last stands.</summary>
    Task CheckedAsync(AccessCopy copy, AccessCheck check, CancellationToken cancel);
}

/// <summary>A copy for subject access.</summary>
/// <param name="Files">SHA-256 of each file of its folder as it was made, by path.</param>
/// <param name="Check">The last check; null while nobody has looked.</param>
public sealed record AccessCopy(Guid Id, string Reference, SchoolNumber School, PupilRef Pupil, Said Made, IReadOnlyDictionary<string, string> Files, AccessCheck? Check);

/// <summary>A person's check for other people and for what must not go.</summary>
/// <param name="LeftOut">Files taken out.</param>
/// <param name="Changed">Files changed, for example blacked out, or put in.</param>
/// <param name="Package">SHA-256 of the file that may be given out.</param>
public sealed record AccessCheck(Said Said, int LeftOut, int Changed, string Package);
