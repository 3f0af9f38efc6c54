using SenHub.Printing.Pdf;
using SenHub.Printing.Tree;

namespace SenHub.Printing.Layout;

/// <summary>A cell's text and where it stands; it remembers its element, so that it may go on overleaf.</summary>
/// <param name="tag">TH or TD.</param>
/// <param name="scope">Column or Row for a header.</param>
internal sealed class GridCell(TextLines lines, double x, double width, Align align, string tag, string? scope)
{
    private Element? element;

    public TextLines Lines => lines;

    /// <summary>Draws some lines as part of the structure.</summary>
    public void Draw(Canvas canvas, int from, int to, double left, double top)
    {
        if (element is null)
            element = canvas.Open(new Element(tag) { Scope = scope });
        else
            canvas.Resume(element);

        DrawText(canvas, from, to, left, top);
        canvas.Close();
    }

    /// <summary>Draws some lines and leaves the structure alone.</summary>
    public void DrawText(Canvas canvas, int from, int to, double left, double top) =>
        lines.Draw(canvas, Math.Min(from, lines.Count), Math.Min(to, lines.Count), left + x, top, width, align);
}
