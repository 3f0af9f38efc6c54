using System.Text;

namespace SenHub.Printing.Tests.Inspection;

/// <summary>A finished file, read back: its structure, what its pages draw, and its text in reading order.</summary>
public sealed class Inspected
{
    private readonly Dictionary<Dictionary<string, object?>, int> pageNumbers = new(ReferenceEqualityComparer.Instance);

    public Inspected(byte[] bytes)
    {
        Model = PdfReader.Read(bytes);
        for (var i = 0; i < Model.Pages.Count; i++)
            pageNumbers[Model.Pages[i]] = i;

        var resources = Model.Dictionary(Model.Pages[0]["Resources"])!;
        Fonts = Model.Dictionary(resources["Font"])!.ToDictionary(f => f.Key, f => new PdfFont(Model, Model.Dictionary(f.Value)!));
        Drawn = [.. Enumerable.Range(0, Model.Pages.Count).SelectMany(page => new ContentReader(Model, Fonts).Read(page))];
        if (Model.Dictionary(Model.Catalog.GetValueOrDefault("StructTreeRoot")) is { } root)
            Root = Node(root["K"], null, null);
    }

    public PdfModel Model { get; }

    public IReadOnlyDictionary<string, PdfFont> Fonts { get; }

    public IReadOnlyList<MarkedContent> Drawn { get; }

    public StructureNode? Root { get; }

    /// <summary>The words as the structure tree gives them to those who hear the file.</summary>
    public string Text
    {
        get
        {
            var byMark = Drawn.Where(d => d.Mark is not null).ToLookup(d => (d.Page, d.Mark!.Value), d => d.Text);
            var text = new StringBuilder();
            Read(Root!, byMark, text);
            return text.ToString();
        }
    }

    private void Read(StructureNode node, ILookup<(int, int), string> byMark, StringBuilder text)
    {
        if (Model.Text(node.Entries.GetValueOrDefault("ActualText")) is { } actual)
        {
            text.Append(actual);
            return;
        }

        // The tree does not know the pages' numbers.
        if (node is { Type: "Span", Parent.Type: "Reference" })
            return;

        if (node.Type == "Figure" && Model.Text(node.Entries.GetValueOrDefault("Alt")) is { } alternative)
        {
            text.Append(alternative).Append('\n');
            return;
        }

        foreach (var kid in node.Kids)
        {
            if (kid is StructureNode element)
                Read(element, byMark, text);
            else
                text.Append(string.Concat(byMark[((int, int))kid]));
        }

        text.Append(node.Type is "Span" or "Link" ? "" : "\n");
    }

    private StructureNode Node(object? value, StructureNode? parent, int? page)
    {
        var entries = Model.Dictionary(value)!;
        var node = new StructureNode(Model.Name(entries["S"])!, entries) { Parent = parent };
        page = PageOf(entries) ?? page;
        foreach (var kid in Model.Items(entries.GetValueOrDefault("K")))
        {
            if (Model.Get(kid) is double mark)
                node.Kids.Add((page ?? -1, (int)mark));
            else if (Model.Dictionary(kid)!.GetValueOrDefault("MCID") is double other)
                node.Kids.Add((PageOf(Model.Dictionary(kid)!) ?? page ?? -1, (int)other));
            else if (!Model.Dictionary(kid)!.ContainsKey("Obj"))
                node.Kids.Add(Node(kid, node, page));
        }

        return node;
    }

    private int? PageOf(Dictionary<string, object?> entries) =>
        Model.Dictionary(entries.GetValueOrDefault("Pg")) is { } page ? pageNumbers[page] : null;
}
