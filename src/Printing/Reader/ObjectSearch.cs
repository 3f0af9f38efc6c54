namespace SenHub.Printing.Reader;

/// <summary>Finds objects without cross-references, by the words around them: for files that were cut or joined.</summary>
internal static class ObjectSearch
{
    /// <summary>Where objects begin; of several with one number the last counts, as an update would.</summary>
    public static Dictionary<int, Place> Places(ReadOnlyMemory<byte> file)
    {
        Dictionary<int, Place> places = [];
        var bytes = file.Span;
        for (var at = 0; bytes[at..].IndexOf(" obj"u8) is >= 0 and var step; at += step + 4)
        {
            if (StartOf(bytes, at + step) is { } start && new Tokens(file, start).WholeNumber() is { } id)
                places[id] = new Place(false, start, 0);
        }

        return places;
    }

    /// <summary>The last trailer, or cross-reference stream, that names a root.</summary>
    public static Entries? Trailer(ReadOnlyMemory<byte> file, Dictionary<int, Place> places, FileObjects objects)
    {
        var bytes = file.Span;
        for (var end = bytes.Length; bytes[..end].LastIndexOf("trailer"u8) is >= 0 and var at; end = at)
        {
            if (new Tokens(file, at + 7).Next() is Entries entries && entries["Root"] is not null)
                return entries;
        }

        return places.OrderByDescending(place => place.Value.Where)
            .Select(place => objects.Stream(new Reference(place.Key))?.Entries)
            .FirstOrDefault(entries => entries?["Root"] is not null);
    }

    /// <summary>A trailer for a file without one: its catalogue is the object that says that it is.</summary>
    public static Entries? CatalogOf(IEnumerable<int> ids, FileObjects objects)
    {
        foreach (var id in ids.Order())
        {
            if (objects.Name(objects.Dictionary(new Reference(id))?["Type"]) != "Catalog")
                continue;

            var trailer = new Entries();
            trailer.Add("Root", new Reference(id));
            return trailer;
        }

        return null;
    }

    // Back over "12 0" from the space before "obj".
    private static int? StartOf(ReadOnlySpan<byte> bytes, int end)
    {
        var at = BackOverDigits(bytes, end);
        if (at == end || at == 0 || !Tokens.IsSpace(bytes[at - 1]))
            return null;

        var numberEnd = at - 1;
        var start = BackOverDigits(bytes, numberEnd);
        return start == numberEnd ? null : start;
    }

    private static int BackOverDigits(ReadOnlySpan<byte> bytes, int end)
    {
        while (end > 0 && bytes[end - 1] is >= (byte)'0' and <= (byte)'9')
            end--;

        return end;
    }
}
