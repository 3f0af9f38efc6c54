using System.Security.Cryptography;

namespace SenHub.Adapters.Storage;

/// <summary>Unpacked snapshots by the hash of their bytes: sixty papers of one night share one roll.</summary>
internal sealed class SnapshotCache
{
    // Packed bytes; unpacked they take some twenty times as much. Work comes school by school: this is what some seven schools of usual size need at once.
    private const long Most = 1 << 20;

    // A list without an entry packs into nothing, and is an object all the same.
    private const long Least = 256;

    private readonly Recent<(Type, string), Lazy<object>> values = new(Most);
    private readonly Lock asking = new();

    public T Get<T>(byte[] content)
        where T : class
    {
        // Two lists without an entry have the same bytes, whatever they are lists of.
        var key = (typeof(T), Convert.ToHexString(SHA256.HashData(content)));
        return (T)Find<T>(key, content).Value;
    }

    // Many hands begin a school's papers at the same moment: one unpacks, the others wait for it.
    private Lazy<object> Find<T>((Type, string) key, byte[] content)
        where T : class
    {
        lock (asking)
            return values.TryGet(key, out var known) ? known : values.Keep(key, new Lazy<object>(() => LedgerJson.Unpack<T>(content)), content.Length + Least);
    }
}
