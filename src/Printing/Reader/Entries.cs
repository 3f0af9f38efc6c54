namespace SenHub.Printing.Reader;

/// <summary>A dictionary; what is asked for with the wrong type is not there.</summary>
internal sealed class Entries
{
    private readonly Dictionary<string, object?> values = [];

    public IEnumerable<KeyValuePair<string, object?>> All => values;

    /// <summary>The first entry of a key counts: a second is a mistake or a trap.</summary>
    public void Add(string key, object? value) => values.TryAdd(key, value);

    public object? this[string key] => values.GetValueOrDefault(key);
}
