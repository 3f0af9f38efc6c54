using SenHub.Printing.Pdf;

namespace SenHub.Printing.Layout;

/// <summary>A band with a bar at its side.</summary>
internal sealed class CallOutPart(IReadOnlyList<TextLines> texts, double sheetRoom) : Part
{
    /// <summary>From the edges of the band to its text.</summary>
    public const double Inset = 14;
    private const double Padding = 8, Between = 3, Bar = 4;

    // Bands that only touch would show a hairline between them.
    private const double Overlap = 0.4;

    public override double Before => 4;

    public override double After => 10;

    public override double Height => texts.Sum(t => t.Height) + (Between * (texts.Count - 1)) + (2 * Padding);

    public override double Least => Height <= sheetRoom ? Height : (4 * texts[0].LineHeight) + (2 * Padding);

    public override void Draw(Flow flow)
    {
        flow.Canvas.Open(Tag.Division);
        for (var i = 0; i < texts.Count; i++)
        {
            flow.Canvas.Open(Tag.Paragraph);
            DrawText(flow, texts[i], starts: i == 0, below: i + 1 < texts.Count ? Between : Padding);
            flow.Canvas.Close();
        }

        flow.Canvas.Close();
    }

    private static void DrawText(Flow flow, TextLines text, bool starts, double below)
    {
        for (var from = 0; from < text.Count;)
        {
            if (Padding + text.LineHeight + below > flow.Room && !flow.IsAtTop)
                flow.NewPage();

            var above = starts || flow.IsAtTop ? Padding : 0;
            var fit = (int)((flow.Room - above - below) / text.LineHeight);
            var to = Math.Min(text.Count, from + Math.Max(1, fit));
            Band(flow, above + ((to - from) * text.LineHeight) + below, overlap: !starts && !flow.IsAtTop);
            flow.Y = text.Draw(flow.Canvas, from, to, flow.Left + Inset, flow.Y + above) + below;
            (from, starts) = (to, false);
        }
    }

    private static void Band(Flow flow, double height, bool overlap)
    {
        var more = overlap ? Overlap : 0;
        flow.Canvas.OpenArtifact();
        flow.Canvas.Rectangle(flow.Left, flow.Y - more, flow.Width, height + more, Look.Band);
        flow.Canvas.Rectangle(flow.Left, flow.Y - more, Bar, height + more, Look.Navy);
        flow.Canvas.CloseArtifact();
    }
}
