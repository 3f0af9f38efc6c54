namespace SenHub.Printing.Tests.Inspection;

/// <summary>The objects of a file, to be looked at and, in tests of the inspector, to be broken.</summary>
public sealed class PdfModel(byte[] bytes, Dictionary<string, object?> trailer)
{
    public byte[] Bytes { get; } = bytes;

    public Dictionary<string, object?> Trailer { get; } = trailer;

    public Dictionary<int, object?> Objects { get; } = [];

    public List<(int Id, int Stream, int Place)> Packed { get; } = [];

    public Dictionary<string, object?> Catalog => Dictionary(Trailer["Root"])!;

    /// <summary>The pages in order.</summary>
    public IReadOnlyList<Dictionary<string, object?>> Pages =>
        [.. Items(Dictionary(Catalog["Pages"])!["Kids"]).Select(kid => Dictionary(kid)!)];

    /// <summary>What a reference leads to, or the object itself.</summary>
    public object? Get(object? value) => value is PdfRef reference ? Objects.GetValueOrDefault(reference.Id) : value;

    public Dictionary<string, object?>? Dictionary(object? value) => Get(value) as Dictionary<string, object?>;

    public StreamObject? Stream(object? value) => Get(value) as StreamObject;

    /// <summary>The items of an array; a single object as one item; none for null.</summary>
    public IReadOnlyList<object?> Items(object? value) => Get(value) switch
    {
        null => [],
        List<object?> items => items,
        _ => [value],
    };

    public string? Name(object? value) => (Get(value) as PdfName)?.Value;

    /// <summary>A text string, from ASCII or UTF-16.</summary>
    public string? Text(object? value) => Get(value) is not byte[] text
        ? null
        : text is [0xFE, 0xFF, ..]
            ? System.Text.Encoding.BigEndianUnicode.GetString(text, 2, text.Length - 2)
            : System.Text.Encoding.Latin1.GetString(text);

    /// <summary>The content streams of a page.</summary>
    public IReadOnlyList<StreamObject> Contents(Dictionary<string, object?> page) =>
        [.. Items(page["Contents"]).Select(content => Stream(content)!)];
}
