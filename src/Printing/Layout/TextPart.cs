using SenHub.Printing.Pdf;

namespace SenHub.Printing.Layout;

/// <summary>A paragraph.</summary>
internal sealed class TextPart(TextLines lines) : Part
{
    // Fewer lines than this at the foot or the head of a page look lost.
    private const int Together = 2;

    public override double Height => lines.Height;

    public override double Least => LeastOf(lines);

    /// <summary>Height of the lines that must stand where a text starts: with three, none can be spared for overleaf.</summary>
    public static double LeastOf(TextLines lines) => lines.LineHeight * (lines.Count <= Together + 1 ? lines.Count : Together);

    public override void Draw(Flow flow)
    {
        flow.Canvas.Open(Tag.Paragraph);
        DrawLines(flow, lines, flow.Left);
        flow.Canvas.Close();
    }

    /// <summary>Draws lines over as many pages as they take, without lost lines.</summary>
    public static void DrawLines(Flow flow, TextLines lines, double x)
    {
        for (var from = 0; from < lines.Count;)
        {
            var left = lines.Count - from;
            var fit = Math.Min(left, (int)(flow.Room / lines.LineHeight));
            if (left - fit is > 0 and < Together)
                fit = left - Together;

            if (fit < Math.Min(left, Together) && !flow.IsAtTop)
                fit = 0;

            flow.Y = lines.Draw(flow.Canvas, from, from + fit, x, flow.Y);
            from += fit;
            if (from < lines.Count)
                flow.NewPage();
        }
    }
}
