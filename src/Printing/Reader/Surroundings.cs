namespace SenHub.Printing.Reader;

/// <summary>What stands in a file and on none of its pages.</summary>
internal sealed class Surroundings(FileObjects objects, Bounds bounds)
{
    private const int MostTexts = 100_000, MostFiles = 100;

    // Where people and programs put words: the information dictionary, structure elements, bookmarks, annotations, forms, attachments.
    private static readonly HashSet<string> Keys = ["Title", "Author", "Subject", "Keywords", "Alt", "ActualText", "E", "Summary", "Contents", "RC", "TU", "V", "UF", "Desc"];

    private readonly List<string> texts = [];
    private readonly List<AttachedFile> files = [];

    public (IReadOnlyList<string> Texts, IReadOnlyList<AttachedFile> Files) Collect()
    {
        Visit(objects.Trailer["Info"], 0);
        foreach (var id in objects.Ids)
        {
            if (bounds.Step())
                Visit(new Reference(id), 0);
        }

        return ([.. texts.Distinct()], files);
    }

    private void Visit(object? value, int depth)
    {
        // References are visited by their own number.
        var got = depth == 0 ? objects.Get(value) : value;
        if (depth > Bounds.Depth || !bounds.Step())
            return;

        if (got is List<object?> items)
        {
            foreach (var item in items)
                Visit(item, depth + 1);
        }

        if ((got as Stream)?.Entries is { } dictionary || (dictionary = got as Entries) is not null)
            Visit(dictionary, depth);
    }

    private void Visit(Entries entries, int depth)
    {
        foreach (var (key, inner) in entries.All)
        {
            if (Keys.Contains(key) && texts.Count < MostTexts && objects.Text(inner) is { Length: > 0 } text)
                texts.Add(text);

            if (inner is Entries or List<object?>)
                Visit(inner, depth + 1);
        }

        if (objects.Dictionary(entries["EF"]) is { } held && files.Count < MostFiles && objects.Stream(held["UF"] ?? held["F"]) is { } file && objects.Data(file) is { } content)
            files.Add(new AttachedFile(objects.Text(entries["UF"]) ?? objects.Text(entries["F"]) ?? "", objects.Name(file.Entries["Subtype"]), content));
    }
}
