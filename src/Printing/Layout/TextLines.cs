using SenHub.Printing.Pdf;
using SenHub.Printing.Tree;

namespace SenHub.Printing.Layout;

/// <summary>A text broken into lines for a width.</summary>
internal sealed class TextLines(List<Fragment> fragments, List<Line> lines, double size)
{
    // One line at a time is drawn: a thread needs one list for all of them.
    [ThreadStatic]
    private static List<TextItem>? shared;

    public int Count => lines.Count;

    /// <summary>Points from line to line.</summary>
    public double LineHeight { get; } = size * Look.Leading;

    public double Height => Count * LineHeight;

    /// <summary>Width of the widest line, in points.</summary>
    public double Width
    {
        get
        {
            var widest = 0.0;
            foreach (var line in lines)
                widest = Math.Max(widest, line.Width);

            return widest;
        }
    }

    /// <summary>Draws some of the lines downwards from a place, and returns where they end.</summary>
    public double Draw(Canvas canvas, int from, int to, double x, double top, double width = 0, Align align = Align.Left)
    {
        for (var i = from; i < to; i++)
        {
            var items = ItemsOf(lines[i]);
            var indent = align == Align.Right ? width - lines[i].Width : 0;
            canvas.Text(items, x + indent, top + (size * Look.Ascent));
            top += LineHeight;
        }

        return top;
    }

    public double DrawAll(Canvas canvas, double x, double top, double width = 0, Align align = Align.Left) =>
        Draw(canvas, 0, Count, x, top, width, align);

    private List<TextItem> ItemsOf(Line line)
    {
        var items = shared ??= [];
        items.Clear();
        for (var i = line.From; i < line.To; i++)
        {
            var fragment = fragments[i];
            if (i > line.From && fragment.Gap == Gap.Space)
                items.Add(new TextItem(null, fragments[i - 1].Style, fragments[i - 1].Language));

            items.Add(new TextItem(fragment.Piece, fragment.Style, fragment.Language));
        }

        if (line.To < fragments.Count && fragments[line.To].Gap == Gap.Hyphen)
            items.Add(new TextItem(fragments[line.To - 1].Hyphen, fragments[line.To - 1].Style, fragments[line.To - 1].Language));

        RightToLeft.Place(items);
        return items;
    }
}
