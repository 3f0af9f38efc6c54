using SenHub.Printing.Pdf;
using SenHub.Printing.Tree;

namespace SenHub.Printing.Layout.Tables;

/// <summary>A cell of one text.</summary>
/// <param name="tail">Points to keep free at the right, so that decimal points stand below each other.</param>
internal sealed class TextCell(CellPlace place, TextLines lines, Align align, double tail) : GridCell(place)
{
    private const double Tolerance = 0.01;

    public override int Count => lines.Count;

    public override double HeightOf(int from, int to) => (to - from) * lines.LineHeight;

    public override int Fit(int from, double room) =>
        Math.Clamp(from + (int)((room + Tolerance) / lines.LineHeight), from, lines.Count);

    protected override void Draw(Canvas canvas, int from, int to, double left, double top, bool isTagged) =>
        lines.Draw(canvas, from, to, left + Place.X, top, Place.Width - tail, align == Align.Left ? Align.Left : Align.Right);
}
