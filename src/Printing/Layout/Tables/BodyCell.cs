using SenHub.Printing.Pdf;
using SenHub.Printing.Tree;

namespace SenHub.Printing.Layout.Tables;

/// <summary>A cell of paragraphs and lists. Its lines are counted through all of them.</summary>
internal sealed class BodyCell(CellPlace place, IReadOnlyList<BodyText> texts, Align align) : GridCell(place)
{
    private const double Tolerance = 0.01;

    public override int Count { get; } = texts.Sum(text => text.Lines.Count);

    public override double HeightOf(int from, int to)
    {
        var height = 0.0;
        for (var line = from; line < to; line++)
            height += StepTo(line, from);

        return height;
    }

    public override int Fit(int from, double room)
    {
        for (var to = from; to < Count; to++)
        {
            room -= StepTo(to, from);
            if (room < -Tolerance)
                return to;
        }

        return Count;
    }

    protected override void Draw(Canvas canvas, int from, int to, double left, double top, bool isTagged)
    {
        var first = 0;
        foreach (var text in texts)
        {
            var (begin, end) = (Math.Max(from, first), Math.Min(to, first + text.Lines.Count));
            if (begin < end)
                top = Draw(canvas, text, begin - first, end - first, left + Place.X, top + (begin == first && begin > from ? text.Gap : 0), isTagged);

            first += text.Lines.Count;
        }
    }

    private double Draw(Canvas canvas, BodyText text, int from, int to, double left, double top, bool isTagged)
    {
        if (isTagged)
            text.Open(canvas, left, top);
        else if (from == 0)
            text.Label?.DrawAll(canvas, left, top);

        var end = text.Lines.Draw(canvas, from, to, left + text.Indent, top, Place.Width - text.Indent, align == Align.Left ? Align.Left : Align.Right);
        if (isTagged)
            text.Close(canvas);

        return end;
    }

    // From the end of the line before to the end of this one; at the top of a page there is no gap.
    private double StepTo(int line, int from)
    {
        var first = 0;
        foreach (var text in texts)
        {
            if (line < first + text.Lines.Count)
                return text.Lines.LineHeight + (line == first && line > from ? text.Gap : 0);

            first += text.Lines.Count;
        }

        throw new ArgumentOutOfRangeException(nameof(line));
    }
}
