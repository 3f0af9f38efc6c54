namespace SenHub.Printing.Pdf;

/// <summary>The tree of structure elements and which of them each piece of marked content belongs to (ISO 32000-1, 14.7).</summary>
internal sealed class StructureTree
{
    private readonly PdfFile file;
    private readonly List<Element> elements = new(512);
    private readonly List<List<Element>> owners = [];

    public StructureTree(PdfFile file)
    {
        this.file = file;
        Current = Register(new Element(Tag.Document), parent: null);
    }

    /// <summary>The element that content belongs to now.</summary>
    public Element Current { get; private set; }

    public void StartPage() => owners.Add(new(128));

    public void Open(Element element) => Current = Register(element, Current);

    /// <summary>Goes on with an element that was closed.</summary>
    public void Resume(Element element) => Current = element;

    public void Close() => Current = Current.Parent ?? throw new InvalidOperationException("More elements were closed than opened.");

    /// <summary>The number of a new piece of content of the current element on the last page.</summary>
    public int Mark()
    {
        var page = owners.Count - 1;
        owners[page].Add(Current);
        Current.Add(new Kid(null, page, owners[page].Count - 1));
        return owners[page].Count - 1;
    }

    /// <summary>Writes the tree; the object number of its root.</summary>
    public int Write(IReadOnlyList<int> pages, LinkBook links)
    {
        int root = file.Reserve(), parents = file.Reserve();
        var body = new PdfBytes(512);
        foreach (var element in elements)
        {
            body.Clear();
            ElementWriter.Write(body, element, element.Parent?.Id ?? root, pages);
            file.Put(element.Id, body);
        }

        body.Clear();
        body.Add("<</Type/StructTreeRoot/K "u8).Reference(elements[0].Id).Add("/ParentTree "u8).Reference(parents);
        file.Put(root, body.Add("/ParentTreeNextKey "u8).Number(pages.Count + links.Count).Add(">>"u8));
        WriteParents(parents, body, links);
        return root;
    }

    private void WriteParents(int id, PdfBytes body, LinkBook links)
    {
        body.Clear();
        body.Add("<</Nums["u8);
        for (var page = 0; page < owners.Count; page++)
        {
            body.Number(page).Add('[');
            foreach (var owner in owners[page])
                body.Reference(owner.Id).Add(' ');

            body.Add(']');
        }

        foreach (var (index, owner) in links.Owners.Index())
            body.Number(owners.Count + index).Add(' ').Reference(owner.Id).Add(' ');

        file.Put(id, body.Add("]>>"u8));
    }

    private Element Register(Element element, Element? parent)
    {
        element.Id = file.Reserve();
        element.Parent = parent;
        parent?.Add(new Kid(element, 0, 0));
        elements.Add(element);
        return element;
    }
}
