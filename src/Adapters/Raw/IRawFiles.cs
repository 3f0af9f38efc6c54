using SenHub.Domain.Import;

namespace SenHub.Adapters.Raw;

/// <summary>Exports as they came, kept under the hash of their bytes and encrypted with the hub's key. The same bytes again change nothing.</summary>
public interface IRawFiles
{
    /// <summary>Keeps a file; returns its hash and size, or null when it could not be read or changed meanwhile.</summary>
    RawKept? Keep(SchoolNumber school, string path);

    /// <summary>The bytes as they came; null when they are not kept.</summary>
    /// <exception cref="System.Security.Cryptography.CryptographicException">The file was kept under another key, or was tampered with.</exception>
    Stream? Open(SchoolNumber school, string hash);

    /// <summary>Takes a kept file away; one that is not there is no fault.</summary>
    void Forget(SchoolNumber school, string hash);
}

/// <summary>A file as it was kept.</summary>
/// <param name="Hash">SHA-256 of its bytes, hexadecimal.</param>
/// <param name="Bytes">Its size as it came.</param>
/// <param name="IsNew">It was not kept before.</param>
public sealed record RawKept(string Hash, long Bytes, bool IsNew);
