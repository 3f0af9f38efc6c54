namespace SenHub.Printing.Reader;

/// <summary>Reads the cross-reference tables and streams from the newest to the oldest (ISO 32000-1, 7.5.4 and 7.5.8).</summary>
internal sealed class CrossReferences(ReadOnlyMemory<byte> file, Bounds bounds)
{
    private const int MostObjects = 2_000_000;

    private readonly Dictionary<int, Place> places = [];
    private readonly HashSet<int> visited = [];
    private readonly Queue<int> next = new();
    private Entries? trailer;

    /// <summary>Where each object lies, and the newest trailer; empty where nothing can be made of them.</summary>
    public (Dictionary<int, Place> Places, Entries Trailer) Read()
    {
        var tail = file.Span[Math.Max(0, file.Length - 2048)..];
        var at = tail.LastIndexOf("startxref"u8);
        if (at >= 0 && new Tokens(file, file.Length - tail.Length + at + 9).WholeNumber() is { } start)
            next.Enqueue(start);

        while (next.TryDequeue(out var place) && bounds.Step())
        {
            if (place < file.Length && visited.Add(place))
                ReadAt(place);
        }

        return (places, trailer ?? new Entries());
    }

    private void ReadAt(int place)
    {
        var tokens = new Tokens(file, place);
        var entries = tokens.Next() is Keyword { Value: "xref" } ? ReadTable(tokens) : ReadStream(place);
        if (entries is null)
            return;

        trailer ??= entries;
        foreach (var older in new[] { "XRefStm", "Prev" })
        {
            if (entries[older] is double where and >= 0 and < int.MaxValue)
                next.Enqueue((int)where);
        }
    }

    private Entries? ReadTable(Tokens tokens)
    {
        while (tokens.WholeNumber() is { } first && tokens.WholeNumber() is { } count)
        {
            for (var i = 0; i < count && places.Count < MostObjects && bounds.Step(); i++)
            {
                var (where, _) = (tokens.WholeNumber(), tokens.WholeNumber());
                if (where is null || tokens.Next() is not Keyword { Value: var kind })
                    break;

                if (kind == "n" && first <= int.MaxValue - i)
                    places.TryAdd(first + i, new Place(false, where.Value, 0));
            }
        }

        return tokens.Next() is Keyword { Value: "trailer" } ? tokens.Next() as Entries : null;
    }

    private Entries? ReadStream(int place)
    {
        var reader = new ObjectReader(file, place, bounds);
        if (reader.ReadHead() is not { } id || reader.ReadBody(id, value => value is Reference ? null : value) is not Stream stream)
            return null;

        var widths = stream.Entries["W"] is List<object?> { Count: >= 3 } w ? w.Take(3).Select(width => width is double and >= 0 and <= 8 ? (int)(double)width : -1).ToArray() : [-1];
        if (widths.Contains(-1) || widths.Sum() == 0 || Filters.Decode(stream.Raw, stream.Entries, null, bounds) is not { } rows)
            return null;

        var sections = stream.Entries["Index"] is List<object?> index ? index.Select(Whole).ToList() : [0, int.MaxValue];
        var at = 0;
        for (var section = 0; section + 1 < sections.Count; section += 2)
        {
            for (var i = 0; i < sections[section + 1] && at + widths.Sum() <= rows.Length && places.Count < MostObjects; i++, at += widths.Sum())
                AddRow(rows.AsSpan(at), widths, sections[section] + (long)i);
        }

        return stream.Entries;
    }

    private void AddRow(ReadOnlySpan<byte> row, int[] widths, long id)
    {
        var kind = widths[0] == 0 ? 1 : Field(row, 0, widths[0]);
        var (second, third) = (Field(row, widths[0], widths[1]), Field(row, widths[0] + widths[1], widths[2]));
        if (kind is 1 or 2 && second <= int.MaxValue && third <= int.MaxValue && id is > 0 and < int.MaxValue)
            places.TryAdd((int)id, new Place(kind == 2, (int)second, (int)third));
    }

    private static ulong Field(ReadOnlySpan<byte> row, int at, int width)
    {
        ulong value = 0;
        foreach (var b in row.Slice(at, width))
            value = (value << 8) | b;

        return value;
    }

    private static int Whole(object? value) => value is double number and >= 0 and <= int.MaxValue ? (int)number : 0;
}
