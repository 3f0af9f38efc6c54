using System.Diagnostics.CodeAnalysis;

namespace SenHub.Adapters.Storage;

/// <summary>What was used lately, within a bound: where more comes in, what nobody asked for longest goes. However many schools a hub has, this holds no more.</summary>
/// <param name="most">Weight of everything together at most; a single value is kept whatever it weighs.</param>
public sealed class Recent<TKey, TValue>(long most)
    where TKey : notnull
{
    private readonly Lock gate = new();
    private readonly Dictionary<TKey, LinkedListNode<(TKey Key, TValue Value, long Weight)>> entries = [];
    private readonly LinkedList<(TKey Key, TValue Value, long Weight)> lately = [];
    private long weight;

    /// <summary>How many values are kept now.</summary>
    public int Count
    {
        get
        {
            lock (gate)
                return entries.Count;
        }
    }

    /// <summary>The value of a key, which counts as used by that.</summary>
    public bool TryGet(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        lock (gate)
        {
            if (!entries.TryGetValue(key, out var entry))
            {
                value = default;
                return false;
            }

            lately.Remove(entry);
            lately.AddFirst(entry);
            value = entry.Value.Value;
            return true;
        }
    }

    /// <summary>Keeps a value in the place of what the key had.</summary>
    /// <param name="weighs">In the same measure as the bound.</param>
    public TValue Keep(TKey key, TValue value, long weighs)
    {
        lock (gate)
        {
            if (entries.TryGetValue(key, out var had))
                Drop(had);
            entries[key] = lately.AddFirst((key, value, weighs));
            weight += weighs;
            while (weight > most && entries.Count > 1)
                Drop(lately.Last!);
            return value;
        }
    }

    private void Drop(LinkedListNode<(TKey Key, TValue Value, long Weight)> entry)
    {
        lately.Remove(entry);
        entries.Remove(entry.Value.Key);
        weight -= entry.Value.Weight;
    }
}
