using SenHub.Printing.Pdf;

namespace SenHub.Printing.Layout;

/// <summary>A box to tick, and what it stands for.</summary>
internal sealed class TickBoxPart(TextLines text, bool ticked) : Part
{
    /// <summary>From the left edge to the text.</summary>
    public const double Indent = 20;
    private const double Side = 10.5;

    public override double After => 4;

    public override double Height => Math.Max(text.LineHeight, text.Height);

    public override double Least => Math.Max(text.LineHeight, TextPart.LeastOf(text));

    public override void Draw(Flow flow)
    {
        flow.Canvas.Open(Tag.Paragraph);
        flow.Canvas.Open(new Element(Tag.Span) { Remarks = new(ActualText: (ticked ? PrintedWords.Ticked : PrintedWords.NotTicked) + " ") });
        DrawBox(flow.Canvas, flow.Left + 2, flow.Y + ((text.LineHeight - Side) / 2));
        flow.Canvas.Close();
        TextPart.DrawLines(flow, text, flow.Left + Indent);
        flow.Y += text.Count == 0 ? text.LineHeight : 0;
        flow.Canvas.Close();
    }

    private void DrawBox(Canvas canvas, double x, double y)
    {
        canvas.Frame(x, y, Side, Side, 0.9, Look.Ink);
        if (!ticked)
            return;

        canvas.Line(x + 2.2, y + 5.4, x + 4.6, y + 8, 1.6, Look.Navy);
        canvas.Line(x + 4.3, y + 8.2, x + 8.6, y + 2.4, 1.6, Look.Navy);
    }
}
