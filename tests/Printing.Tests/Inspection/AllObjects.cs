namespace SenHub.Printing.Tests.Inspection;

/// <summary>Every dictionary of a file, however deep it lies.</summary>
public static class AllObjects
{
    public static IEnumerable<Dictionary<string, object?>> Dictionaries(PdfModel model) => model.Objects.Values.SelectMany(Below);

    /// <summary>Those with a name as an entry's value.</summary>
    public static IEnumerable<Dictionary<string, object?>> With(PdfModel model, string key, string name) =>
        Dictionaries(model).Where(entries => model.Name(entries.GetValueOrDefault(key)) == name);

    /// <summary>Puts a new object into the file.</summary>
    public static PdfRef Add(PdfModel model, object value)
    {
        var id = model.Objects.Keys.Max() + 1;
        model.Objects[id] = value;
        return new PdfRef(id);
    }

    private static IEnumerable<Dictionary<string, object?>> Below(object? value) => value switch
    {
        StreamObject stream => Below(stream.Dictionary),
        Dictionary<string, object?> entries => entries.Values.SelectMany(Below).Prepend(entries),
        List<object?> items => items.SelectMany(Below),
        _ => [],
    };
}
