using SenHub.Domain.Import;

namespace SenHub.Adapters.Storage;

/// <summary>What nights held back of what they read, what people said to it, and the record of every decision.</summary>
public interface IImportLedger
{
    /// <summary>What is in this state for a school, oldest first.</summary>
    Task<IReadOnlyList<HeldImport>> InStateAsync(SchoolNumber school, HeldState state, CancellationToken cancel);

    /// <summary>By the reference people type, in any state; null when there never was one.</summary>
    Task<HeldImport?> ByReferenceAsync(string reference, CancellationToken cancel);

    /// <summary>A person lets it go; false when it is no longer held as it was seen.</summary>
    Task<bool> ReleaseAsync(HeldImport seen, ImportRelease release, CancellationToken cancel);

    /// <summary>The decisions of a night, by subject, their contents as JSON.</summary>
    Task<IReadOnlyList<ImportRecord>> DecisionsAsync(SchoolNumber school, DateOnly night, CancellationToken cancel);

    /// <summary>Notes that a kept raw file was met on a night.</summary>
    Task MeetRawAsync(SchoolNumber school, DateOnly night, IReadOnlyList<RawFile> met, CancellationToken cancel);

    /// <summary>Kept raw files last met before a night; they are forgotten with this.</summary>
    Task<IReadOnlyList<RawFile>> ForgetRawAsync(SchoolNumber school, DateOnly before, CancellationToken cancel);
}

/// <summary>A raw file as kept.</summary>
/// <param name="Hash">SHA-256 of its bytes, hexadecimal.</param>
/// <param name="Bytes">Its size as it came.</param>
public sealed record RawFile(string Hash, long Bytes);
