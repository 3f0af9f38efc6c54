namespace SenHub.Printing.Pdf;

/// <summary>
/// Draws on page after page and tags what it draws: everything belongs to the current structure element or is an artifact
/// (PDF/UA-1, 7.1). Points from the upper left corner.
/// </summary>
internal sealed partial class Canvas(PdfFile file) : IDisposable
{
    private readonly ContentStream content = new();
    private readonly StructureTree structure = new(file);
    private readonly List<int> contents = [];
    private readonly List<Bookmark> bookmarks = [];
    private readonly List<(double Width, double Height)> sizes = [];
    private Element? marked;
    private bool isArtifact;

    public FontBook Fonts { get; } = new();

    public StructureTree Structure => structure;

    public IReadOnlyList<Bookmark> Bookmarks => bookmarks;

    /// <summary>The content stream of each page.</summary>
    public IReadOnlyList<int> Contents => contents;

    /// <summary>Width and height of each page, in points.</summary>
    public IReadOnlyList<(double Width, double Height)> Sizes => sizes;

    public void StartPage(double width, double height)
    {
        sizes.Add((width, height));
        content.Clear(height);
        structure.StartPage();
    }

    public void EndPage()
    {
        CloseMark();
        contents.Add(file.PutStream("", content.Bytes));
    }

    /// <summary>Draws outside a page's structure on a stream of its own, for what is known only at the end.</summary>
    public int PutArtifact(int page, Action draw)
    {
        content.Clear(sizes[page].Height);
        draw();
        return file.PutStream("", content.Bytes);
    }

    /// <inheritdoc />
    public void Dispose() => content.Dispose();

    public Element Open(Element element)
    {
        CloseMark();
        structure.Open(element);
        return element;
    }

    public Element Open(string tag) => Open(new Element(tag));

    /// <summary>Goes on with an element, as on the next page.</summary>
    public void Resume(Element element)
    {
        CloseMark();
        structure.Resume(element);
    }

    public void Close()
    {
        CloseMark();
        structure.Close();
    }

    /// <summary>What follows is decoration, until the artifact is closed.</summary>
    public void OpenArtifact(string properties = "/Type/Layout")
    {
        CloseMark();
        content.StartArtifact(properties);
        isArtifact = true;
    }

    public void CloseArtifact()
    {
        content.EndMark();
        isArtifact = false;
    }

    public void Bookmark(string title, int level, double top) =>
        bookmarks.Add(new Bookmark(title, level, contents.Count, sizes[^1].Height - top));

    public void Rectangle(double x, double y, double width, double height, Rgb colour)
    {
        Mark();
        content.Rectangle(x, y, width, height, colour);
    }

    public void Frame(double x, double y, double width, double height, double line, Rgb colour)
    {
        Mark();
        content.Frame(x, y, width, height, line, colour);
    }

    public void Line(double x1, double y1, double x2, double y2, double line, Rgb colour)
    {
        Mark();
        content.Line(x1, y1, x2, y2, line, colour);
    }

    public void Circle(double x, double y, double radius, bool filled, Rgb colour)
    {
        Mark();
        content.Circle(x, y, radius, filled, 1.2, colour);
    }

    /// <summary>Draws the items of a line from its left edge; a language of their own makes a span, and what leads somewhere a link.</summary>
    public void Text(List<TextItem> items, double x, double baseline)
    {
        for (var from = 0; from < items.Count;)
        {
            var to = from + 1;
            while (to < items.Count && (isArtifact || AreOne(items[to], items[from])))
                to++;

            Show(items, from, to, x, baseline);
            from = to;
        }
    }

    private void Show(List<TextItem> items, int from, int to, double x, double baseline)
    {
        var language = isArtifact ? null : items[from].Language;
        var target = isArtifact ? null : items[from].Style.Target;
        var link = target is null ? null : OpenLink(target);
        if (language is not null)
            Open(new Element(Tag.Span) { Language = language });

        Mark();
        new TextShower(content, Fonts, x, baseline).Show(items, from, to, endWithSpace: !isArtifact && to == items.Count && !items[^1].IsSoftHyphen);
        if (language is not null)
            Close();

        if (link is null)
            return;

        PlaceLink(target!, link, items, from, to, x, baseline);
        Close();
    }

    private static bool AreOne(TextItem one, TextItem other) =>
        one.Language == other.Language && ReferenceEquals(one.Style.Target, other.Style.Target);

    private void Mark()
    {
        if (isArtifact || marked == structure.Current)
            return;

        CloseMark();
        marked = structure.Current;
        content.StartMark(marked.Tag, structure.Mark());
    }

    private void CloseMark()
    {
        if (marked is null)
            return;

        content.EndMark();
        marked = null;
    }
}
