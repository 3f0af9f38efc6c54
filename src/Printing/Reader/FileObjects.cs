namespace SenHub.Printing.Reader;

/// <summary>The objects of a file by number: where the cross-references say, or, where they lie, where a search finds them.</summary>
internal sealed class FileObjects
{
    private readonly ReadOnlyMemory<byte> file;
    private readonly Bounds bounds;
    private readonly Dictionary<int, object?> known = [];
    private readonly Dictionary<int, PackedObjects?> packs = [];
    private readonly HashSet<int> loading = [];
    private Dictionary<int, Place>? found;

    public FileObjects(ReadOnlyMemory<byte> file, Bounds bounds)
    {
        (this.file, this.bounds) = (file, bounds);
        (Places, Trailer) = new CrossReferences(file, bounds).Read();
    }

    public Entries Trailer { get; private set; }

    /// <summary>Opens what is encrypted; null where nothing is, and before it is unlocked.</summary>
    public Decryptor? Decryptor { get; private set; }

    public IEnumerable<int> Ids => Places.Keys.Order();

    private Dictionary<int, Place> Places { get; set; }

    /// <summary>Forgets what was read while it was locked.</summary>
    public void Unlock(Decryptor with)
    {
        Decryptor = with;
        known.Clear();
        packs.Clear();
    }

    /// <summary>Searches the file for its objects where the cross-references lead to no pages.</summary>
    public void FindPages()
    {
        if (Dictionary(Trailer["Root"]) is not { } root || Dictionary(root["Pages"]) is null)
            SearchAll();
    }

    /// <summary>What a reference leads to, or the value itself.</summary>
    public object? Get(object? value)
    {
        for (var hops = 0; value is Reference reference; hops++)
            value = hops < Bounds.Depth ? Load(reference.Id) : null;

        return value;
    }

    public Entries? Dictionary(object? value) => Get(value) switch { Entries entries => entries, Stream stream => stream.Entries, _ => null };

    public Stream? Stream(object? value) => Get(value) as Stream;

    public string? Name(object? value) => (Get(value) as Name)?.Value;

    public double? Number(object? value) => Get(value) as double?;

    /// <summary>The items of an array; a single object as one; none for null.</summary>
    public IReadOnlyList<object?> Items(object? value) => Get(value) switch { null => [], List<object?> items => items, var one => [one] };

    /// <summary>A text string in Unicode.</summary>
    public string? Text(object? value) => Get(value) is Letters letters ? TextStrings.Decode(letters.Bytes) : null;

    /// <summary>A stream's bytes behind its filters; what could be unpacked where it is damaged; null where a filter is not for text.</summary>
    public byte[]? Data(Stream stream)
    {
        var raw = stream.Raw;
        if (Decryptor is { } opens && stream.Id > 0 && Name(stream.Entries["Type"]) != "XRef")
            raw = opens.Stream(raw, Name(stream.Entries["Type"]));

        return Filters.Decode(raw, stream.Entries, this, bounds);
    }

    private object? Load(int id)
    {
        if (known.TryGetValue(id, out var value))
            return value;

        if (!bounds.Step() || !loading.Add(id))
            return null;

        value = Places.TryGetValue(id, out var place) ? Read(id, place) : null;
        loading.Remove(id);
        return known[id] = value;
    }

    private object? Read(int id, Place place)
    {
        if (place.InStream)
            return Pack(place.Where)?.Read(id, place.Index);

        var reader = new ObjectReader(file, place.Where, bounds);
        if (reader.ReadHead() == id)
            return Opened(reader.ReadBody(id, Get));

        // The file says it lies where it does not: somebody put bytes in.
        found ??= ObjectSearch.Places(file);
        return found.TryGetValue(id, out var there) && new ObjectReader(file, there.Where, bounds) is var second && second.ReadHead() == id
            ? Opened(second.ReadBody(id, Get)) : null;
    }

    private object? Opened(object? value) => Decryptor is { } opens ? opens.Strings(value) : value;

    private PackedObjects? Pack(int stream)
    {
        if (!packs.TryGetValue(stream, out var pack))
            packs[stream] = pack = Stream(new Reference(stream)) is { } holder && Data(holder) is { } data ? new PackedObjects(data, holder.Entries, this) : null;

        return pack;
    }

    private void SearchAll()
    {
        found = ObjectSearch.Places(file);
        known.Clear();
        Places = new(found);
        Trailer = ObjectSearch.Trailer(file, found, this) ?? Trailer;
        if (Trailer["Encrypt"] is not null && Decryptor is null)
            return;

        foreach (var id in found.Keys.Order())
        {
            if (Get(new Reference(id)) is Stream { Entries: var entries } && Name(entries["Type"]) == "ObjStm")
                Pack(id)?.AddTo(Places, id);
        }

        if (Dictionary(Trailer["Root"]) is null)
            Trailer = ObjectSearch.CatalogOf(Places.Keys, this) ?? Trailer;
    }
}
