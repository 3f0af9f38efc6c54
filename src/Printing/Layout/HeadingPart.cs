using SenHub.Printing.Pdf;

namespace SenHub.Printing.Layout;

/// <summary>A heading, with its bookmark.</summary>
internal sealed class HeadingPart(int level, string title, TextLines lines) : Part
{
    public override double Before => level == 1 ? 8 : 12;

    public override double After => level == 1 ? 6 : 4;

    public override double Height => lines.Height;

    public override double Least => Math.Min(Height, 4 * lines.LineHeight);

    public override bool KeepsWithNext => true;

    public override void Draw(Flow flow)
    {
        flow.Canvas.Bookmark(title, level, flow.Y);
        flow.Canvas.Open(Tag.Heading(level));
        TextPart.DrawLines(flow, lines, flow.Left);
        flow.Canvas.Close();
    }
}
