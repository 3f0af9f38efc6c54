using SenHub.Printing.Pdf;

namespace SenHub.Printing.Layout.Tables;

/// <summary>The header rows of a table: read out once, drawn again at the head of each page.</summary>
internal sealed class TableHead
{
    private readonly GridRow[] rows;
    private readonly double[] tops;

    public TableHead(GridRow[] rows)
    {
        this.rows = rows;
        tops = new double[rows.Length + 1];
        for (var i = 0; i < rows.Length; i++)
            tops[i + 1] = Math.Max(tops[i] + rows[i].Height, BottomOfSpans(i));
    }

    public double Height => tops[^1];

    /// <summary>What of it must find room where the table starts.</summary>
    public double LeastOn(double pageRoom) => Height <= pageRoom / 2 ? Height : rows[0].LeastOn(pageRoom);

    public void Draw(Flow flow)
    {
        flow.Canvas.Open(Tag.Head);
        var drawing = new RowDrawing(flow, 0, flow.Width, () => { });
        for (var i = 0; i < rows.Length; i++)
            drawing.Draw(rows[i], i, Math.Min(rows[i].Height, flow.Sheet.Room / 2));

        flow.Canvas.Close();
    }

    /// <summary>Draws it as decoration: it was read out on an earlier page.</summary>
    public void DrawAgain(Flow flow)
    {
        flow.Canvas.OpenArtifact();
        for (var i = 0; i < rows.Length; i++)
        {
            var top = flow.Y + tops[i];
            if (rows[i].Fill is { } fill)
                flow.Canvas.Rectangle(flow.Left + fill.X, top, fill.Width, tops[^1] - tops[i], fill.Colour);

            foreach (var cell in rows[i].Cells)
                cell.DrawAgain(flow.Canvas, flow.Left, top + GridRow.Padding);
        }

        flow.Canvas.CloseArtifact();
        flow.Y += Height;
    }

    private double BottomOfSpans(int last)
    {
        var bottom = 0.0;
        for (var i = 0; i <= last; i++)
        {
            foreach (var cell in rows[i].Cells)
                bottom = cell.Rows > 1 && i + cell.Rows - 1 == last ? Math.Max(bottom, tops[i] + cell.Height + (2 * GridRow.Padding)) : bottom;
        }

        return bottom;
    }
}
