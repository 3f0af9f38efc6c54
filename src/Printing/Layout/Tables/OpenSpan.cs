using SenHub.Printing.Pdf;

namespace SenHub.Printing.Layout.Tables;

/// <summary>A cell over several rows that is being drawn.</summary>
/// <param name="cell">The cell.</param>
/// <param name="first">The row it begins in.</param>
/// <param name="top">Where it begins on the page.</param>
internal sealed class OpenSpan(GridCell cell, int first, double top)
{
    /// <summary>The row it ends in.</summary>
    public int Last => first + cell.Rows - 1;

    public (double Left, double Right) Edges => cell.Edges;

    /// <summary>Where it begins on this page.</summary>
    public double Top { get; set; } = top;

    /// <summary>What the page must still give it below a place.</summary>
    public double NeededBelow(double y) => cell.IsDone ? 0 : cell.HeightLeft + (2 * GridRow.Padding) - (y - Top);

    /// <summary>Draws what fits down to a place.</summary>
    public void DrawDownTo(Canvas canvas, double left, double bottom)
    {
        if (!cell.IsDone && bottom > Top)
            cell.DrawNext(canvas, bottom - Top - (2 * GridRow.Padding), left, Top + GridRow.Padding);
    }
}
