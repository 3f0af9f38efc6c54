namespace SenHub.Printing.Reader;

/// <summary>Reads one object where it lies in the file (ISO 32000-1, 7.3.10).</summary>
internal sealed class ObjectReader(ReadOnlyMemory<byte> file, int at, Bounds bounds)
{
    private readonly Tokens tokens = new(file, at);

    /// <summary>The object's number; null where none begins here.</summary>
    public int? ReadHead() =>
        tokens.WholeNumber() is { } id && tokens.WholeNumber() is not null && tokens.Next() is Keyword { Value: "obj" } ? id : null;

    /// <summary>The value, with its bytes where it is a stream.</summary>
    /// <param name="get">Follows the reference to the stream's length.</param>
    public object? ReadBody(int id, Func<object?, object?> get)
    {
        var value = tokens.Next();
        if (value is not Entries entries)
            return value;

        if (tokens.Next() is not Keyword { Value: "stream" })
            return entries;

        var start = AfterLineEnd(tokens.At);
        return new Stream(entries, file.Slice(start, LengthFrom(start, get(entries["Length"]))), id);
    }

    private int AfterLineEnd(int place)
    {
        var bytes = file.Span;
        if (place < bytes.Length && bytes[place] == '\r')
            place++;

        return place < bytes.Length && bytes[place] == '\n' ? place + 1 : place;
    }

    // As the file says where that is followed by endstream; else up to where that word stands.
    private int LengthFrom(int start, object? said)
    {
        if (said is double length and >= 0 && length <= file.Length - start
            && new Tokens(file, start + (int)length).Next() is Keyword { Value: "endstream" })
            return (int)length;

        var rest = file.Span[start..];
        var end = rest.IndexOf("endstream"u8);
        bounds.Unpacked(end < 0 ? rest.Length : end);
        if (end < 0)
            return rest.Length;

        end -= end > 0 && rest[end - 1] == '\n' ? 1 : 0;
        return end - (end > 0 && rest[end - 1] == '\r' ? 1 : 0);
    }
}
