using SenHub.Printing.Pdf;

namespace SenHub.Printing.Layout.Tables;

/// <summary>Draws rows down the pages. What does not fit goes on overleaf, below what starts a page.</summary>
/// <param name="x">From the page's left margin to the rows.</param>
/// <param name="width">Of the rows.</param>
internal sealed class RowDrawing(Flow flow, double x, double width, Action startPage)
{
    private readonly List<OpenSpan> spans = [];

    private double Left => flow.Left + x;

    /// <summary>Draws one row.</summary>
    /// <param name="least">Height that must find room where it starts.</param>
    public void Draw(GridRow row, int index, double least)
    {
        if (least > flow.Room && !flow.IsAtTop)
            NewPage();

        flow.Canvas.Open(Tag.Row);
        for (var isFirst = true; !DrawSlice(row, index, isFirst); isFirst = false)
            NewPage();

        flow.Canvas.Close();
        spans.RemoveAll(span => span.Last <= index);
    }

    private void NewPage()
    {
        DrawSpans(_ => true);
        flow.NewPage();
        startPage();
        foreach (var span in spans)
            span.Top = flow.Y;
    }

    // Draws what fits of a row; true where that was all of it.
    private bool DrawSlice(GridRow row, int index, bool isFirst)
    {
        var needed = isFirst ? row.Height : row.HeightLeft;
        foreach (var span in spans)
            needed = span.Last == index ? Math.Max(needed, span.NeededBelow(flow.Y)) : needed;

        var isLast = needed <= flow.Room;
        var height = isLast ? needed : Math.Max(row.HeightWithin(flow.Room), Math.Min(flow.Room, GridRow.Smallest));
        DrawBand(row, height, isFirst, index);
        var held = spans.Count;
        foreach (var cell in row.Cells)
        {
            if (cell.Rows > 1 && isFirst)
                spans.Add(new OpenSpan(cell, index, flow.Y));

            // One over several rows that needs no more than this row is drawn in its turn; a longer one when its end is known.
            if (cell.Rows == 1 || (isFirst && cell.Height + (2 * GridRow.Padding) <= height))
                cell.DrawNext(flow.Canvas, height - (2 * GridRow.Padding), Left, flow.Y + GridRow.Padding);
            else if (isFirst)
                cell.Open(flow.Canvas);
        }

        flow.Y += height;
        flow.Canvas.OpenArtifact();
        Rules(flow.Y, isLast ? index : -1, isStrong: false);
        flow.Canvas.CloseArtifact();
        if (isLast)
            DrawSpans(span => span.Last == index);

        if (spans.Count > held)
            spans.Sort((a, b) => a.Edges.Left.CompareTo(b.Edges.Left));

        return isLast;
    }

    private void DrawSpans(Predicate<OpenSpan> which)
    {
        var current = flow.Canvas.Structure.Current;
        foreach (var span in spans)
        {
            if (which(span))
                span.DrawDownTo(flow.Canvas, Left, flow.Y);
        }

        flow.Canvas.Resume(current);
    }

    private void DrawBand(GridRow row, double height, bool isFirst, int index)
    {
        flow.Canvas.OpenArtifact();
        if (row.Fill is { } fill)
            flow.Canvas.Rectangle(Left + fill.X, flow.Y, fill.Width, height, fill.Colour);

        // Drawn at the foot of a row and again at the head of the next, whose band may have covered half of it.
        if (!flow.IsAtTop)
            Rules(flow.Y, isFirst ? index - 1 : -1, isStrong: row.IsTotal && isFirst);

        flow.Canvas.CloseArtifact();
    }

    // A line below a row, except where a cell reaches on.
    private void Rules(double y, int below, bool isStrong)
    {
        var (line, colour) = isStrong ? (1.2, Look.Ink) : (0.5, Look.Rule);
        var from = 0.0;
        foreach (var span in spans)
        {
            if (below < 0 || span.Last <= below)
                continue;

            if (span.Edges.Left > from)
                flow.Canvas.Line(Left + from, y, Left + span.Edges.Left, y, line, colour);

            from = Math.Max(from, span.Edges.Right);
        }

        if (from < width)
            flow.Canvas.Line(Left + from, y, Left + width, y, line, colour);
    }
}
