using SenHub.Domain;
using SenHub.Domain.Documents.Enclosures;
using SenHub.Domain.Roll;

namespace SenHub.Adapters.Evidence;

/// <summary>The files that people lay under evidence/&lt;reference&gt;/ and into inbox/ of a school's folder. They are read and never written.</summary>
public interface IEvidenceFiles
{
    /// <summary>Every usable file, one after the other in memory, and what is wrong with the rest.</summary>
    /// <param name="roll">Whose folders there may be; null takes every reference that is well formed.</param>
    /// <param name="look">Counts the pages and reads the words of a PDF.</param>
    /// <param name="known">Files of an earlier reading: what is there to the byte is not looked into again.</param>
    EvidenceFound Read(string schoolFolder, SchoolRoll? roll, Func<ReadOnlyMemory<byte>, PageLook> look, IReadOnlyList<EvidenceFile> known);

    /// <summary>A file's bytes; null where it is not there any more, or not to the byte.</summary>
    ReadOnlyMemory<byte>? Bytes(string schoolFolder, EvidenceFile file);
}

/// <summary>What one reading found.</summary>
/// <param name="Files">By pupil, then name; those of the inbox last.</param>
public sealed record EvidenceFound(IReadOnlyList<EvidenceFile> Files, IReadOnlyList<Fault> Faults);
