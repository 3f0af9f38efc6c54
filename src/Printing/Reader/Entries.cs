namespace SenHub.Printing.Reader;

/// <summary>A dictionary; what is asked for with the wrong type is not there.</summary>
internal sealed class Entries
{
    // Nearly all of a file's dictionaries are smaller, and looked through faster than hashed.
    private const int Few = 12;

    private readonly List<KeyValuePair<string, object?>> entries = [];
    private Dictionary<string, int>? places;

    public IEnumerable<KeyValuePair<string, object?>> All => entries;

    /// <summary>The first entry of a key counts: a second is a mistake or a trap.</summary>
    public void Add(string key, object? value)
    {
        if (PlaceOf(key) >= 0)
            return;

        places?.Add(key, entries.Count);
        entries.Add(new(key, value));
        if (places is null && entries.Count > Few)
            places = entries.Index().ToDictionary(entry => entry.Item.Key, entry => entry.Index);
    }

    public object? this[string key] => PlaceOf(key) is >= 0 and var place ? entries[place].Value : null;

    private int PlaceOf(string key)
    {
        if (places is not null)
            return places.TryGetValue(key, out var place) ? place : -1;

        for (var at = 0; at < entries.Count; at++)
        {
            if (entries[at].Key == key)
                return at;
        }

        return -1;
    }
}
