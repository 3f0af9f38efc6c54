using SenHub.Printing.Pdf;

namespace SenHub.Printing.Layout;

/// <summary>A row of cells. One that is taller than a page goes on overleaf.</summary>
/// <param name="fills">Bands under the row: from the left edge, how wide, in what colour.</param>
internal sealed class GridRow(GridCell[] cells, double padding, IReadOnlyList<(double X, double Width, Rgb Colour)> fills)
{
    private const int FewestLines = 3;
    private readonly int lineCount = Math.Max(1, cells.Max(cell => cell.Lines.Count));
    private readonly double lineHeight = cells[0].Lines.LineHeight;

    public double Height => HeightOf(lineCount);

    /// <summary>What of it must find room where it starts.</summary>
    /// <param name="pageRoom">Height that a fresh page has for rows.</param>
    public double LeastOn(double pageRoom) => Height <= pageRoom ? Height : HeightOf(FewestLines);

    /// <summary>Draws the row; a new page begins with what is given for that.</summary>
    public void Draw(Flow flow, double pageRoom, Action startPage)
    {
        if (LeastOn(pageRoom) > flow.Room && !flow.IsAtTop)
            StartPage();

        flow.Canvas.Open(Tag.Row);
        for (var from = 0; from < lineCount;)
        {
            var fit = Math.Max(1, (int)((flow.Room - (2 * padding)) / lineHeight));
            var to = Math.Min(lineCount, from + fit);
            DrawSlice(flow, from, to);
            from = to;
            if (from < lineCount)
                StartPage();
        }

        flow.Canvas.Close();

        void StartPage()
        {
            flow.NewPage();
            startPage();
        }
    }

    /// <summary>Draws the whole row as decoration: a header that was read out on an earlier page.</summary>
    public void DrawAgain(Flow flow)
    {
        flow.Canvas.OpenArtifact();
        Fill(flow, Height);
        foreach (var cell in cells)
            cell.DrawText(flow.Canvas, 0, lineCount, flow.Left, flow.Y + padding);

        flow.Canvas.CloseArtifact();
        flow.Y += Height;
    }

    private void DrawSlice(Flow flow, int from, int to)
    {
        var height = HeightOf(to - from);
        flow.Canvas.OpenArtifact();
        Fill(flow, height);
        Rule(flow, flow.Y + height);
        if (!flow.IsAtTop)
            Rule(flow, flow.Y);

        flow.Canvas.CloseArtifact();
        foreach (var cell in cells)
            cell.Draw(flow.Canvas, from, to, flow.Left, flow.Y + padding);

        flow.Y += height;
    }

    private void Fill(Flow flow, double height)
    {
        foreach (var (x, width, colour) in fills)
            flow.Canvas.Rectangle(flow.Left + x, flow.Y, width, height, colour);
    }

    // Drawn at the foot of a row and again at the head of the next, whose band may have covered half of it.
    private static void Rule(Flow flow, double y) => flow.Canvas.Line(flow.Left, y, flow.Left + flow.Width, y, 0.5, Look.Rule);

    private double HeightOf(int lines) => (lines * lineHeight) + (2 * padding);
}
