using System.Security.Cryptography;

namespace SenHub.Adapters.Storage;

/// <summary>Unpacked snapshots by the hash of their bytes: sixty papers of one night share one roll.</summary>
internal sealed class SnapshotCache
{
    // Packed bytes; unpacked they take some twenty times as much. About thirty primary schools, or a few large secondaries.
    private const long Most = 3 << 20;

    // A list without an entry packs into nothing, and is an object all the same.
    private const long Least = 256;

    private readonly Recent<(Type, string), object> values = new(Most);

    public T Get<T>(byte[] content)
        where T : class
    {
        // Two lists without an entry have the same bytes, whatever they are lists of.
        var key = (typeof(T), Convert.ToHexString(SHA256.HashData(content)));
        return values.TryGet(key, out var known) ? (T)known : (T)values.Keep(key, LedgerJson.Unpack<T>(content), content.Length + Least);
    }
}
