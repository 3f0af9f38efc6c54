namespace SenHub.Printing.Pdf;

/// <summary>Links in the text.</summary>
internal sealed partial class Canvas
{
    private const double BelowBaseline = 0.25, AboveBaseline = 0.85, UnderlineAt = 1.5, Underline = 0.6;
    private (Target Target, Element Element)? lastLink;

    /// <summary>The links of the document.</summary>
    public LinkBook Links { get; } = new(file);

    // A link that goes on in the next line is the same element.
    private Element OpenLink(Target target)
    {
        if (lastLink is { } last && ReferenceEquals(last.Target, target) && last.Element.Parent == structure.Current)
        {
            Resume(last.Element);
            return last.Element;
        }

        var element = Open(Tag.Link);
        lastLink = (target, element);
        return element;
    }

    private void PlaceLink(Target target, Element element, List<TextItem> items, int from, int to, double x, double baseline)
    {
        double left = double.MaxValue, right = double.MinValue;
        for (var i = from; i < to; i++)
        {
            if (items[i].Piece is not null)
                (left, right) = (Math.Min(left, x + items[i].X), Math.Max(right, x + items[i].X + items[i].Width));
        }

        var (size, height) = (items[from].Style.Size, sizes[^1].Height);
        Mark();
        content.Line(left, baseline + UnderlineAt, right, baseline + UnderlineAt, Underline, items[from].Style.Colour);
        var box = (left, height - baseline - (BelowBaseline * size), right, height - baseline + (AboveBaseline * size));
        element.Add(Kid.OfObject(contents.Count, Links.Add(target, element, contents.Count, box)));
    }
}
