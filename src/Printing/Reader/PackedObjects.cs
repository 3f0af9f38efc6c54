namespace SenHub.Printing.Reader;

/// <summary>The objects of an object stream (ISO 32000-1, 7.5.7).</summary>
internal sealed class PackedObjects
{
    private readonly byte[] data;
    private readonly List<(int Id, int At)> index = [];

    public PackedObjects(byte[] data, Entries entries, FileObjects objects)
    {
        this.data = data;
        var first = objects.Number(entries["First"]) is { } f and >= 0 && f <= data.Length ? (int)f : data.Length;
        var tokens = new Tokens(data.AsMemory(0, first));
        while (tokens.WholeNumber() is { } id && tokens.WholeNumber() is { } offset)
            index.Add((id, (int)Math.Min((long)first + offset, data.Length)));
    }

    /// <summary>An object by its place, or, where that names another, by its number.</summary>
    public object? Read(int id, int place)
    {
        if (place >= index.Count || index[place].Id != id)
            place = index.FindIndex(entry => entry.Id == id);

        return place < 0 ? null : new Tokens(data, index[place].At).Next();
    }

    /// <summary>Says of each that it lies here, where nothing else is known of it.</summary>
    public void AddTo(Dictionary<int, Place> places, int stream)
    {
        for (var i = 0; i < index.Count; i++)
            places.TryAdd(index[i].Id, new Place(true, stream, i));
    }
}
