using SenHub.Printing.Pdf;

namespace SenHub.Printing.Layout;

/// <summary>A drawing that is one figure in the structure, with its values as its alternative text (PDF/UA-1, 7.3).</summary>
internal abstract class FigurePart(string alternative) : Part
{
    public override double Before => 4;

    public override double After => 12;

    public override void Draw(Flow flow)
    {
        var page = flow.Sheet.Height;
        var box = new FigureBox(flow.Left, page - flow.Y - Height, flow.Left + flow.Width, page - flow.Y);
        flow.Canvas.Open(new Element(Tag.Figure) { Remarks = new(alternative, Box: box) });
        DrawFigure(flow.Canvas, flow.Left, flow.Y, flow.Width);
        flow.Canvas.Close();
        flow.Y += Height;
    }

    protected abstract void DrawFigure(Canvas canvas, double x, double y, double width);
}
