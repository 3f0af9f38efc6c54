using System.Security.Cryptography;

namespace SenHub.Adapters.Storage;

/// <summary>Unpacked snapshots by the hash of their bytes: sixty papers of one night share one roll.</summary>
internal sealed class SnapshotCache
{
    private const int Most = 24;

    private readonly Lock gate = new();
    private readonly Dictionary<(Type, string), (object Value, long Used)> values = [];
    private long uses;

    public T Get<T>(byte[] content)
        where T : class
    {
        // Two lists without an entry have the same bytes, whatever they are lists of.
        var key = (typeof(T), Convert.ToHexString(SHA256.HashData(content)));
        lock (gate)
        {
            if (values.TryGetValue(key, out var known))
            {
                values[key] = (known.Value, ++uses);
                return (T)known.Value;
            }
        }

        var value = LedgerJson.Unpack<T>(content);
        lock (gate)
        {
            if (values.Count >= Most)
                values.Remove(values.MinBy(pair => pair.Value.Used).Key);
            values[key] = (value, ++uses);
        }

        return value;
    }
}
