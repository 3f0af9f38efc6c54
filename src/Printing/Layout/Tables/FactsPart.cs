using SenHub.Printing.Pdf;

namespace SenHub.Printing.Layout.Tables;

/// <summary>Keys and values: a table whose header cells stand in front of their rows, or two of them side by side.</summary>
internal sealed class FactsPart(IReadOnlyList<GridRow[]> stacks, double width, double gutter, double sheetRoom) : Part
{
    public override double Before => 2;

    public override double After => 10;

    public override double Height => stacks.Max(stack => stack.Sum(row => row.Height));

    // Two columns stay on one page.
    public override double Least => stacks.Count > 1 ? Height : stacks[0][0].LeastOn(sheetRoom);

    public override void Draw(Flow flow)
    {
        double top = flow.Y, bottom = flow.Y;
        for (var i = 0; i < stacks.Count; i++)
        {
            flow.Y = top;
            var drawing = new RowDrawing(flow, i * (width + gutter), width, () => { });
            flow.Canvas.Open(Tag.Table);
            for (var row = 0; row < stacks[i].Length; row++)
                drawing.Draw(stacks[i][row], row, stacks[i][row].LeastOn(sheetRoom));

            flow.Canvas.Close();
            bottom = stacks.Count > 1 ? Math.Max(bottom, flow.Y) : flow.Y;
        }

        flow.Y = bottom;
    }
}
